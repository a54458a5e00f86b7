/**
 * Commands that plan by the rules and say what is due. Each answers for the day of {@code --on},
 * else for today.
 */
@NullMarked
package org.branchbook.plancommand;

import org.jspecify.annotations.NullMarked;
