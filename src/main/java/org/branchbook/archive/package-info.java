/**
 * The year's archive: what is kept of a year as items (件) with their archival codes, written as a
 * bundle that opens without the program, and a bundle held against its own manifests, its catalogue
 * and the book. What the items are made of comes from {@code home}, so that this package knows
 * papers only as files.
 */
@NullMarked
package org.branchbook.archive;

import org.jspecify.annotations.NullMarked;
