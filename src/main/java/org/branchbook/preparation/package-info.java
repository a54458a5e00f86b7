/**
 * How a memorial day such as 5 March is prepared, step by step. A step is done once it is settled
 * or, where it only asks for a plan, once something is planned within a week of the day: nobody
 * enters the same thing twice.
 */
@NullMarked
package org.branchbook.preparation;

import org.jspecify.annotations.NullMarked;
