/**
 * The file of a book's database and what knows H2: who has it open, what is refused before H2 sees
 * it, what H2's failures mean, how a closed one is replaced in one step and gets a password. It is
 * {@code storage} that opens it for the features.
 */
@NullMarked
package org.branchbook.database;

import org.jspecify.annotations.NullMarked;
