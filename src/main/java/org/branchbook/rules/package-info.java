/**
 * What the regulations say, as dated data and pure functions: cadence, votes, numbers, limits of
 * steps, checks. Activity types appear by their codes only, so that this package knows nothing of
 * activities. Data lies in JSON beside the classes and is read when first asked for, not at start.
 */
@NullMarked
package org.branchbook.rules;

import org.jspecify.annotations.NullMarked;
