/**
 * Reading the Lei Feng Diary by a plan (L04): which pages or entries of the branch's own edition
 * are read when and by whom, and what readers noted. References only: no text of any edition is
 * kept or shipped, and a note is its writer's until he gives it to an activity.
 */
@NullMarked
package org.branchbook.reading;

import org.jspecify.annotations.NullMarked;
