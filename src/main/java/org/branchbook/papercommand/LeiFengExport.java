package org.branchbook.papercommand;

import org.branchbook.home.OpenBook;
import org.branchbook.leifengpaper.LeiFengPapers;
import org.branchbook.paper.Written;

/** Documents of learning from Lei Feng, names masked where they go public. */
record LeiFengExport(OpenBook book, boolean masked) {
    byte[] hours(int year, String format) {
        LeiFengPapers papers = book.leiFeng().papers();
        return switch (format) {
            case "xlsx" -> papers.hoursBook(year, masked);
            case "csv" -> papers.hoursCsv(year);
            default -> as(papers.hours(year, masked), format);
        };
    }

    static byte[] as(Written written, String format) {
        return format.equals("pdf") ? written.pdf() : written.docx();
    }
}
