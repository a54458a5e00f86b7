/**
 * The first screen: what is due by the rules, what was left unfinished, and this week, each line
 * with its reason and the one next step. Never a score.
 */
@NullMarked
package org.branchbook.today;

import org.jspecify.annotations.NullMarked;
