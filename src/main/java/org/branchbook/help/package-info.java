/**
 * The user's manual inside the application, and what is shipped with it. The chapters are Markdown
 * files of both languages beside these classes, read when somebody asks; words in bold are the
 * words of the window, which a test holds against the messages.
 */
@NullMarked
package org.branchbook.help;

import org.jspecify.annotations.NullMarked;
