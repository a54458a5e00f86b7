/**
 * What a superior asked all branches to do (L27): the document with its clauses, and the activities
 * and service records that answer each. Evidence is tied, not copied: where a record is removed or
 * turns out not to have taken place, the clause says at once that it has none.
 */
@NullMarked
package org.branchbook.initiative;

import org.jspecify.annotations.NullMarked;
