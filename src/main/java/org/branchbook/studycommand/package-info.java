/**
 * Commands for what is read, kept and thought over in learning from Lei Feng. Passwords are read
 * from a file, never from the line: that stands in the list of processes for everybody.
 */
@NullMarked
package org.branchbook.studycommand;

import org.jspecify.annotations.NullMarked;
