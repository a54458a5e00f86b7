/**
 * One person's part in the activities: where he was due and came, talks, service, records that name
 * him, and what a correction of his facts would change in them.
 */
@NullMarked
package org.branchbook.participation;

import org.jspecify.annotations.NullMarked;
