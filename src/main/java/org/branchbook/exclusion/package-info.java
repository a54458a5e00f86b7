/**
 * Who of the people around a branch is not on a due list, and why: the other half of {@code
 * activity.Audience}. Only people somebody might look for on the list are named: members, and those
 * who were members of the branch until not long ago.
 */
@NullMarked
package org.branchbook.exclusion;

import org.jspecify.annotations.NullMarked;
