/**
 * Commands for 结对帮扶, 导师结对 and living cases. What a case may not be used for is refused here as in
 * the window, because both ask the same door.
 */
@NullMarked
package org.branchbook.carecommand;

import org.jspecify.annotations.NullMarked;
