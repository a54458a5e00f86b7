/**
 * The activities of a year as a list, and the record of one: its way from plan to closed record,
 * with what is missing and the next step always in sight. Sign-in, planning and files come from
 * their own packages.
 */
@NullMarked
package org.branchbook.recording;

import org.jspecify.annotations.NullMarked;
