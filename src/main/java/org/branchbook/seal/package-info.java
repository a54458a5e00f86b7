/**
 * Seals of closed records. The database has no check that finds a changed byte in a value, and a
 * file whose tail was cut opens with fewer rows and no word; so every version of a closed record is
 * sealed in a chain, whose last link is also kept in a file beside the database.
 */
@NullMarked
package org.branchbook.seal;

import org.jspecify.annotations.NullMarked;
