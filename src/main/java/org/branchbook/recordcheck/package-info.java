/**
 * Checks of what a record says: its elements, its times and its text. They know the facts they are
 * handed and nothing of the book, so each is one question with one answer.
 */
@NullMarked
package org.branchbook.recordcheck;

import org.jspecify.annotations.NullMarked;
