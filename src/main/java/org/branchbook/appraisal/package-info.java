/**
 * Organisational life meetings and the democratic appraisal of members: their steps, and the grade
 * of each member as of the day. Probationary members take part and are never graded; a share of
 * excellent beyond the rule is said, not refused, because the superior may have allowed it.
 */
@NullMarked
package org.branchbook.appraisal;

import org.jspecify.annotations.NullMarked;
