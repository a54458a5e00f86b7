@NullMarked
package org.branchbook.layout;

import org.jspecify.annotations.NullMarked;
