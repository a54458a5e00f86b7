package org.branchbook.papercommand;

import org.branchbook.base.AppException;
import org.branchbook.home.OpenBook;
import org.branchbook.home.StudyFeatures;
import org.branchbook.initiative.Initiative;
import org.branchbook.leifengpaper.LeiFengPapers;
import org.branchbook.paper.Written;
import org.branchbook.studypaper.StudyPapers;

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

    byte[] year(int year, String format) {
        StudyPapers papers = book.leiFeng().study().papers();
        return format.equals("xlsx")
                ? papers.yearBook(year, masked)
                : as(papers.year(year, masked), format);
    }

    byte[] reading(int year, String format) {
        return as(book.leiFeng().study().papers().reading(year), format);
    }

    /** By its title or document number. */
    byte[] initiative(String name, String format) {
        StudyFeatures study = book.leiFeng().study();
        Initiative one =
                study.initiatives()
                        .named(name)
                        .orElseThrow(() -> new AppException("initiative.unknown", name));
        return as(study.papers().feedback(one.id()), format);
    }

    static byte[] as(Written written, String format) {
        return format.equals("pdf") ? written.pdf() : written.docx();
    }
}
