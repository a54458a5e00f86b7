@NullMarked
package org.branchbook.recordpaper;

import org.jspecify.annotations.NullMarked;
