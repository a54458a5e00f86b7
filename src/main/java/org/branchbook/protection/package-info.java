/**
 * The password of the book in the window: the pane that asks for it, and its card in the settings.
 * What is typed goes to the key file on the book's thread and stays in no field afterwards.
 */
@NullMarked
package org.branchbook.protection;

import org.jspecify.annotations.NullMarked;
