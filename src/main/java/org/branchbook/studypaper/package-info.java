/**
 * Papers of a year of learning from Lei Feng: its summary with the spread as a picture, the answer
 * to an initiative with its evidence, the reading plan. The diary is not among what they can read.
 */
@NullMarked
package org.branchbook.studypaper;

import org.jspecify.annotations.NullMarked;
