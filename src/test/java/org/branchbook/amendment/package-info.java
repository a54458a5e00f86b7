@NullMarked
package org.branchbook.amendment;

import org.jspecify.annotations.NullMarked;
