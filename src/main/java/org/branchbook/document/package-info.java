/**
 * Documents of many: ledger, roster, lists and check sheets, one class each, and {@code Documents},
 * which gathers from the features what these and {@code recordpaper} are given. What a document
 * says, and how many rows a page takes, is decided here; how it is written down, in {@code word},
 * {@code excel} and {@code page}.
 */
@NullMarked
package org.branchbook.document;

import org.jspecify.annotations.NullMarked;
