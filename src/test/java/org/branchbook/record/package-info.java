@NullMarked
package org.branchbook.record;

import org.jspecify.annotations.NullMarked;
