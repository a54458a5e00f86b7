/**
 * Results of the appraisal read from sheets. They are graded into an appraisal that the book has:
 * without one nothing says of which day and year they are, and nothing is guessed.
 */
@NullMarked
package org.branchbook.grading;

import org.jspecify.annotations.NullMarked;
