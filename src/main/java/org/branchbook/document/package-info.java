/**
 * One class per produced document. Each takes plain data that {@code Documents} gathers from the
 * features, and gives bytes. Documents are Chinese in every interface language, so their words
 * stand in the code. What a document says, and how many rows a page takes, is decided here; how it
 * is written down, in {@code word}, {@code excel} and {@code page}.
 */
@NullMarked
package org.branchbook.document;

import org.jspecify.annotations.NullMarked;
