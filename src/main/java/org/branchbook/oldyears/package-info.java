/**
 * Records and scans from before the book was kept, taken in from a folder: each activity is entered
 * late (补录) with its files as they are. Day, type and title come from the text of a Word file, from
 * names and folders, and it is told which; where two of these differ, or nothing says it, it is
 * asked and never guessed.
 */
@NullMarked
package org.branchbook.oldyears;

import org.jspecify.annotations.NullMarked;
