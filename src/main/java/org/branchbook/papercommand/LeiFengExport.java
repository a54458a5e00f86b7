package org.branchbook.papercommand;

import java.time.YearMonth;
import org.branchbook.base.AppException;
import org.branchbook.home.Listings;
import org.branchbook.home.OpenBook;
import org.branchbook.leifengpaper.LeiFengPapers;
import org.branchbook.page.Printable;
import org.branchbook.studypaper.StudyPapers;

/** Documents of learning from Lei Feng, names masked where they go public. */
record LeiFengExport(OpenBook book, boolean masked) {
    /**
     * @param name of what has one, "" for others
     * @param month and its year; most are of the year
     */
    byte[] of(ExportKind kind, String name, YearMonth month, String format) {
        int year = month.getYear();
        StudyPapers study = book.leiFeng().study().papers();
        LeiFengPapers papers = book.leiFeng().papers();
        return switch (kind) {
            case SERVICE_HOURS -> hours(papers, year, format);
            case LEIFENG_YEAR ->
                    format.equals("xlsx")
                            ? study.yearBook(year, masked)
                            : as(study.year(year, masked), format);
            case READING -> as(study.reading(year), format);
            case INITIATIVE -> as(study.feedback(initiative(name)), format);
            case DUTY_ROSTER -> as(papers.roster(year, month.getMonthValue()), format);
            default -> register(kind, year, format);
        };
    }

    private byte[] hours(LeiFengPapers papers, int year, String format) {
        return switch (format) {
            case "xlsx" -> papers.hoursBook(year, masked);
            case "csv" -> papers.hoursCsv(year);
            default -> as(papers.hours(year, masked), format);
        };
    }

    /** By its title or document number. */
    private long initiative(String name) {
        return book.leiFeng()
                .study()
                .initiatives()
                .named(name)
                .orElseThrow(() -> new AppException("initiative.unknown", name))
                .id();
    }

    private byte[] register(ExportKind kind, int year, String format) {
        Listings listings = book.leiFeng().listings();
        Printable paper = listings.paper(listings.named(kind.word()), year, masked);
        return format.equals("xlsx") ? paper.xlsx() : as(paper, format);
    }

    static byte[] as(Printable written, String format) {
        return format.equals("pdf") ? written.pdf() : written.docx();
    }
}
