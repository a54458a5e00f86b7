/**
 * What the year's rhythm asks for by a day: required activities, records and their evidence, terms
 * of office, papers to hand in. It says what and why, never how good anybody is.
 */
@NullMarked
package org.branchbook.reminder;

import org.jspecify.annotations.NullMarked;
