@NullMarked
package org.branchbook.desk;

import org.jspecify.annotations.NullMarked;
