/**
 * A list of one kind of thing by columns, said once: the window shows it, documents and the command
 * line print it. It knows no window, so that a command need not open one; a listing goes on paper
 * only where it says under which name, so what is private cannot be printed by oversight.
 */
@NullMarked
package org.branchbook.listing;

import org.jspecify.annotations.NullMarked;
