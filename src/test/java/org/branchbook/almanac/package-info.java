@NullMarked
package org.branchbook.almanac;

import org.jspecify.annotations.NullMarked;
