@NullMarked
package org.branchbook.step;

import org.jspecify.annotations.NullMarked;
