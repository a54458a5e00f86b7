/**
 * The window before and around any book: the rail with its views, when it is painted, and what the
 * user chose on this machine. It is shown at once and learns of a book only by its screens.
 */
@NullMarked
package org.branchbook.shell;

import org.jspecify.annotations.NullMarked;
