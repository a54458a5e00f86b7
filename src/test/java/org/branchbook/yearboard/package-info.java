@NullMarked
package org.branchbook.yearboard;

import org.jspecify.annotations.NullMarked;
