package org.branchbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.storage.TestBook;
import org.branchbook.studypaper.StudyPapers;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;

/** The summary of a year with 500 service records, as Word, as pages and as a workbook. */
public final class LeiFengYearBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private LeiFengYearBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("year");
        try (OpenBook book = OpenBook.create(folder.resolve("book"), TestBook.clock(TODAY))) {
            SampleBranch.fill(book.book(), book.clock());
            serve(book.leiFeng());
            StudyPapers papers = book.leiFeng().study().papers();
            Bench.measure("year report .docx", 1500, () -> papers.year(2026, false).docx());
            Bench.measure("year report, pages", 1500, () -> papers.year(2026, true).pdf());
            Bench.measure("year report .xlsx", 1500, () -> papers.yearBook(2026, false));
        }
    }

    private static void serve(LeiFengFeatures doors) {
        List<Long> people = new ArrayList<>();
        for (Volunteer one : doors.volunteers().all(TODAY)) {
            people.add(doors.volunteers().ensure(one));
        }
        List<Stint.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(i * 7L % 365);
            int hour = 7 + i * 7 / 365;
            drafts.add(
                    new Stint.Draft(
                            people.get(i % people.size()),
                            Identity.MEMBER,
                            new Span(day, LocalTime.of(hour, 0), LocalTime.of(hour, 50)),
                            0,
                            new Stint.Work(
                                    ServiceCategory.values()[i % 12],
                                    null,
                                    null,
                                    "",
                                    new Stint.Served("A01", 1))));
        }
        doors.services().addAll(drafts);
    }
}
