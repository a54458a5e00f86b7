/**
 * Word documents out: {@link WordDocument} writes from top to bottom, official documents in the
 * layout of GB/T 9704 or forms, with {@link WordTable}s and {@link WordPicture}s.
 *
 * <p>Paragraphs and tables are written as text, not built of POI's objects, as the cells of large
 * grids are: {@link WordParagraph} alone knows the order of the schema. Tests read every document
 * back with POI and hold it against the schema.
 *
 * <p>The styles stand in assets/templates/base.docx, which is the zip of the XML under
 * src/test/resources/org/branchbook/word/base: edit the XML and run WordDocumentTest with
 * -Dbranchbook.template=write; without it the test compares the two.
 */
@NullMarked
package org.branchbook.word;

import org.jspecify.annotations.NullMarked;
