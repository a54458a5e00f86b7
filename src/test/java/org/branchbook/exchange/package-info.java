@NullMarked
package org.branchbook.exchange;

import org.jspecify.annotations.NullMarked;
