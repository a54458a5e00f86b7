/**
 * What the regulations and the calendar say, as dated data and pure functions: cadence, votes,
 * holidays, working days, lunar dates, solar terms, memorial days. Activity types appear by their
 * codes only, so that this package knows nothing of activities. Data lies in JSON beside the
 * classes and is read when first asked for, never at start.
 */
@NullMarked
package org.branchbook.rules;

import org.jspecify.annotations.NullMarked;
