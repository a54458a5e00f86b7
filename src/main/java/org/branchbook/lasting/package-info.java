/**
 * Who keeps serving from year to year (L23): the day of the first service, the years since, and how
 * many of last year's volunteers served again. People stand by their first day; nobody is ranked.
 */
@NullMarked
package org.branchbook.lasting;

import org.jspecify.annotations.NullMarked;
