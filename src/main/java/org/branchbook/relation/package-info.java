/**
 * Organisational relations: letters of introduction out and in, the season of graduates, and the
 * clock of those with whom contact is lost. A relation ends only with its acceptance elsewhere; the
 * program proposes and counts days, people decide.
 */
@NullMarked
package org.branchbook.relation;

import org.jspecify.annotations.NullMarked;
