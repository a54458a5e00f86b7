/**
 * Partners (L06, L26): nursing homes, villages, schools, communities and voluntary organisations
 * that a branch serves or serves with. One taken off the list keeps its name in every record.
 */
@NullMarked
package org.branchbook.partner;

import org.jspecify.annotations.NullMarked;
