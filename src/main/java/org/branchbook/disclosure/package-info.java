/**
 * That complete private values left the book: when, whose, of how many, and what for. Without a
 * reason nothing goes out and nothing is noted.
 */
@NullMarked
package org.branchbook.disclosure;

import org.jspecify.annotations.NullMarked;
