/**
 * The import in the window: what each row of a file would do, the questions it leaves, and the list
 * of what was imported before.
 */
@NullMarked
package org.branchbook.importing;

import org.jspecify.annotations.NullMarked;
