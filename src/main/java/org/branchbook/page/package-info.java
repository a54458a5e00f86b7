/**
 * Pages on A4 paper: {@link Pages} draws them and gives a PDF, {@link PdfPages} shows it, {@link
 * Printing} prints it. One model for preview, print and file.
 */
@NullMarked
package org.branchbook.page;

import org.jspecify.annotations.NullMarked;
