/**
 * One record or one person brought back from a backup. The backup is loaded into a database of its
 * own first, so that one of an older schema is brought up to date and nothing it says is run; rows
 * are then copied between two open books.
 */
@NullMarked
package org.branchbook.retrieval;

import org.jspecify.annotations.NullMarked;
