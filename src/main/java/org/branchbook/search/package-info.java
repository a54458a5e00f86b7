/**
 * Find anything: people, records, resolutions and names of files by any part of a text.
 *
 * <p>There is no index. Chinese text has no words to index without a dictionary, and an index of
 * pairs of characters finds no single one, grows to several times the text, and lies: it can differ
 * from the records after a crash, and outside an encrypted database it gives the text away. Instead
 * the texts themselves, folded, are scanned in memory (10 million characters take some tens of
 * milliseconds), read through the book's one connection, and read again whenever that connection
 * has committed anything since. So what is found is what is in the book, nothing is written,
 * nothing has to be rebuilt, and an encrypted book keeps all of it inside.
 */
@NullMarked
package org.branchbook.search;

import org.jspecify.annotations.NullMarked;
