/**
 * What somebody who missed an activity studied afterwards (补课). It is shown beside the attendance
 * and never changes it, so it may be entered after the record is closed.
 */
@NullMarked
package org.branchbook.makeup;

import org.jspecify.annotations.NullMarked;
