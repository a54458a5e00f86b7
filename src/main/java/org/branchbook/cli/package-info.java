/**
 * The command line: the same book and the same code as the window. It only puts the commands of the
 * other packages together and tells their failures.
 */
@NullMarked
package org.branchbook.cli;

import org.jspecify.annotations.NullMarked;
