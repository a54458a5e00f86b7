/**
 * Checks that only a whole year answers: required activities, running numbers, study hours. A gap
 * wants an explanation while the year lasts and is an error once it is over.
 */
@NullMarked
package org.branchbook.yearcheck;

import org.jspecify.annotations.NullMarked;
