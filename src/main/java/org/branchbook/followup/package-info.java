/**
 * What is to be done after an activity: follow-ups and the items of rectification lists, each with
 * owner and day. They stay open when the record is closed, because they are done after it; only
 * what the record was closed with is no longer worded otherwise.
 */
@NullMarked
package org.branchbook.followup;

import org.jspecify.annotations.NullMarked;
