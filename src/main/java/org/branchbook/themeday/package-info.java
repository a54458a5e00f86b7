/**
 * What a theme Party day (主题党日) needs beside any record: the meeting that decided its topic, and
 * whether it was practice. BRANCH, article 16. What comes of it are follow-ups like any other's.
 */
@NullMarked
package org.branchbook.themeday;

import org.jspecify.annotations.NullMarked;
