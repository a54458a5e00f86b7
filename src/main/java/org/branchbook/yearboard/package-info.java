/**
 * The year on one page: types and groups down, months across, each period with how it stands. The
 * board only shows what the rules make of the book; it judges nothing itself.
 */
@NullMarked
package org.branchbook.yearboard;

import org.jspecify.annotations.NullMarked;
