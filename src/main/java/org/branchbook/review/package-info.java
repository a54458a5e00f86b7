/**
 * The checks at work: every check there is, what they find beside a record and over a year, and
 * closing with a reason where something must be mended. The list of checks stands here because this
 * is the first package that may see them all.
 */
@NullMarked
package org.branchbook.review;

import org.jspecify.annotations.NullMarked;
