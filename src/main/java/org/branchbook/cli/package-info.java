/**
 * The command line: the same book and the same code as the window. One class a command; all speak
 * through {@link Console}, which knows the language and whether JSON is wanted.
 */
@NullMarked
package org.branchbook.cli;

import org.jspecify.annotations.NullMarked;
