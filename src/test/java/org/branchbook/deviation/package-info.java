@NullMarked
package org.branchbook.deviation;

import org.jspecify.annotations.NullMarked;
