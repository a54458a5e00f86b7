/**
 * The branch's own templates of the activity record: kept in the book with it, checked before use,
 * chosen per type of activity.
 *
 * <p>A removed template keeps its choices. So taking a removal back brings everything back, and
 * until then those types are written by the style that is built in.
 */
@NullMarked
package org.branchbook.template;

import org.jspecify.annotations.NullMarked;
