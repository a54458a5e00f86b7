@NullMarked
package org.branchbook.recordcheck;

import org.jspecify.annotations.NullMarked;
