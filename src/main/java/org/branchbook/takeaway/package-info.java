/**
 * What a practice taught (L29): essence, not only deeds. A practice is an activity of service or a
 * theme day with practice; where service was recorded without an activity, the service of a day is.
 */
@NullMarked
package org.branchbook.takeaway;

import org.jspecify.annotations.NullMarked;
