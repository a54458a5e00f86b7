/**
 * What one person wrote and gives to an activity: as a file among its materials, or as a paragraph
 * of its minutes. Nothing comes here by itself; each share is one deed of the writer, with undo.
 */
@NullMarked
package org.branchbook.sharing;

import org.jspecify.annotations.NullMarked;
