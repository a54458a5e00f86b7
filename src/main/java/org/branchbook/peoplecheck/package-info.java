/**
 * Checks of who came and how it was voted. They count from the list of the day, probationary
 * members among those due and never among the voters.
 */
@NullMarked
package org.branchbook.peoplecheck;

import org.jspecify.annotations.NullMarked;
