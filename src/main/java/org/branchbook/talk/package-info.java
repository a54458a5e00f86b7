/**
 * Heart-to-heart talks (谈心谈话): who talked with whom, when and on what, and which pairs of the year
 * are still missing. What was said is sensitive: it is not part of a {@link
 * org.branchbook.talk.Talk} and is read only for the one talk that is opened.
 */
@NullMarked
package org.branchbook.talk;

import org.jspecify.annotations.NullMarked;
