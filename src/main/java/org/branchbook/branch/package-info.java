/**
 * The branch itself: its profile, groups and the posts there are. Who holds a post is a dated fact
 * of the member, because the same person held another post last year.
 */
@NullMarked
package org.branchbook.branch;

import org.jspecify.annotations.NullMarked;
