@NullMarked
package org.branchbook.formcheck;

import org.jspecify.annotations.NullMarked;
