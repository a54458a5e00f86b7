@NullMarked
package org.branchbook.scan;

import org.jspecify.annotations.NullMarked;
