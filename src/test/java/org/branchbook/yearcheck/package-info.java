@NullMarked
package org.branchbook.yearcheck;

import org.jspecify.annotations.NullMarked;
