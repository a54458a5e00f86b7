/**
 * The documents as the window offers them: menus, saving, opening, pages to print, many at once.
 * What a document says is decided below; here it is made off the window's thread and handed over.
 */
@NullMarked
package org.branchbook.paperdesk;

import org.jspecify.annotations.NullMarked;
