/**
 * Workbooks in and out, Word documents and printed pages: the only code that knows POI and PDFBox.
 * It knows nothing of members or meetings; what a document says is decided by its callers.
 *
 * <ul>
 *   <li>{@link SheetFile} reads .xlsx, .xls and .csv into {@link Sheet}s of raw {@link Cell}s.
 *   <li>{@link WordDocument} writes from top to bottom: official documents or forms, with {@link
 *       WordTable}s and {@link WordPicture}s.
 *   <li>{@link ExcelBook} writes workbooks of {@link ExcelSheet}s.
 *   <li>{@link Pages} draws on A4 paper and gives a PDF; {@link PdfPages} shows it, {@link
 *       Printing} prints it.
 * </ul>
 *
 * Equal content gives equal bytes. The styles of Word documents stand in
 * assets/templates/base.docx, which is the zip of the XML under
 * src/test/resources/org/branchbook/office/base: edit the XML and run WordDocumentTest with
 * -Dbranchbook.template=write; without it the test compares the two.
 */
@NullMarked
package org.branchbook.office;

import org.jspecify.annotations.NullMarked;
