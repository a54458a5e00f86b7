/**
 * Pages on A4 paper: {@link PaperPages} sets a document on them as Word would, {@link Pages} draws
 * what stands where, {@link PdfFile} writes it as PDF/A-2b, {@link PdfPages} shows it, {@link
 * Printing} prints it. One model for preview, print and file.
 */
@NullMarked
package org.branchbook.page;

import org.jspecify.annotations.NullMarked;
