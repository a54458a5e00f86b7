/**
 * The board of who stands where on the way into the Party, and one person's 25 steps as a list to
 * work down. What the rules say is the business of {@code development}.
 */
@NullMarked
package org.branchbook.board;

import org.jspecify.annotations.NullMarked;
