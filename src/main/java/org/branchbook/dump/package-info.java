/**
 * The book in an open format that needs neither H2 nor this program: a zip with {@code
 * manifest.json} and, for every table, {@code tables/NAME.jsonl}, one JSON object a row in UTF-8.
 *
 * <p>Numbers and booleans are JSON's own, dates and times are ISO 8601 texts, bytes are Base64,
 * what is null is left out. The manifest names the schema's number, every table with its columns
 * and their SQL types, how many rows it has and the SHA-256 of its uncompressed entry, and the
 * counters that give out ids. A dump that is handed on carries attachments besides, as {@code
 * files/SHA256}. A dump is only ever read as data: no word of it is run as SQL, and a table or
 * column that the schema does not have is refused.
 */
@NullMarked
package org.branchbook.dump;

import org.jspecify.annotations.NullMarked;
