/**
 * Resolutions and votes on the record page: who may vote, what is missing for a quorum, the count
 * and the wording. A draft is kept apart from the resolution until its numbers agree, so that what
 * is half typed survives a closed window and never counts.
 */
@NullMarked
package org.branchbook.resolution;

import org.jspecify.annotations.NullMarked;
