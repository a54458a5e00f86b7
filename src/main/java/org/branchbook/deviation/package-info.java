/**
 * Plan against fact: what was held on the day first planned, moved, taken off, held without a plan.
 * The first day an activity was planned for is the plan; every later move is a deviation from it.
 */
@NullMarked
package org.branchbook.deviation;

import org.jspecify.annotations.NullMarked;
