@NullMarked
package org.branchbook.planning;

import org.jspecify.annotations.NullMarked;
