@NullMarked
package org.branchbook.themeday;

import org.jspecify.annotations.NullMarked;
