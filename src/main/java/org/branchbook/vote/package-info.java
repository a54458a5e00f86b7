/**
 * Resolutions with their votes: numbers, ballot papers, candidates, written opinions, what the rule
 * of the day makes of them and the text that carries them. Knows nothing of the activity they were
 * passed in but its day and whether the committee voted.
 */
@NullMarked
package org.branchbook.vote;

import org.jspecify.annotations.NullMarked;
