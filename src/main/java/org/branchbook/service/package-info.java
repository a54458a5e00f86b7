/**
 * Voluntary service: projects, and stints, which are one person's service from when to when. Hours
 * are what the clock says less the pauses, rounded down to half hours; they count nobody's worth,
 * and time that one person would have spent at two places is refused.
 */
@NullMarked
package org.branchbook.service;

import org.jspecify.annotations.NullMarked;
