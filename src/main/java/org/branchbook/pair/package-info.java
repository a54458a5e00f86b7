/**
 * One lesson and one practice every month (一月一课一实践, L02), a film where the branch has one. What was
 * held in a month is found in the records; what a practice was meant to teach (L29) is said here,
 * and which lesson and which practice belong together where a month has several.
 */
@NullMarked
package org.branchbook.pair;

import org.jspecify.annotations.NullMarked;
