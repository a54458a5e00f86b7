/**
 * What an import of a sheet would do, in the form that every kind of import shares: rows with what
 * becomes of each, problems by cell, questions that only the user can answer, and the panel that
 * shows all this before anything is written. Also tells what kind of sheet a file holds.
 */
@NullMarked
package org.branchbook.proposal;

import org.jspecify.annotations.NullMarked;
