/**
 * How a start of the program meets its machine and the starts before it: display, file names and
 * graphics, one window a book, and what is left of a start that ended badly. Windows speak to each
 * other by files, since the program opens no socket.
 */
@NullMarked
package org.branchbook.start;

import org.jspecify.annotations.NullMarked;
