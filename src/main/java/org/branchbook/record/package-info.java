/**
 * What a part of the record page is given and must do. The page itself is put together in {@code
 * recording}; resolutions, lectures, talks and the other forms hang themselves in from their own
 * packages and never see each other.
 */
@NullMarked
package org.branchbook.record;

import org.jspecify.annotations.NullMarked;
