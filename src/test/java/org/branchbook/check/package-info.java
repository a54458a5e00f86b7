@NullMarked
package org.branchbook.check;

import org.jspecify.annotations.NullMarked;
