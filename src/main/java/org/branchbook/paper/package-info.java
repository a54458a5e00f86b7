/**
 * Papers of talks, appraisals, resolutions and the year. Each is one text on a {@link
 * org.branchbook.word.Paper}, so that Word, preview, print and PDF say the same; what is private in
 * them (what was said, who was graded how) is written only where it is asked for.
 */
@NullMarked
package org.branchbook.paper;

import org.jspecify.annotations.NullMarked;
