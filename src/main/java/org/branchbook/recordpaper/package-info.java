/**
 * The record of one activity on paper: minutes and sign-in sheet, the words of votes, state and
 * names that other papers say too, and what the fields of templates hold. Documents are Chinese in
 * every interface language, so their words stand in the code; how they are written down, in {@code
 * word} and {@code page}.
 */
@NullMarked
package org.branchbook.recordpaper;

import org.jspecify.annotations.NullMarked;
