package org.branchbook.check;

import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.storage.Book;

/** Reads what is checked through the doors of the features. */
final class BookReading implements Surroundings.Reading {
    private final Book book;
    private final Checks.Doors doors;

    BookReading(Book book, Checks.Doors doors) {
        this.book = book;
        this.doors = doors;
    }

    @Override
    public RecordFacts facts(ActivityId id, Surroundings around) {
        AttendanceSheet sheet = doors.attendances().sheet(id);
        return new RecordFacts(
                sheet,
                doors.activities().segments().of(sheet.activity()),
                doors.activities().resolutions(id),
                doors.activities().evidence(id),
                around);
    }

    @Override
    public Map<String, Set<ActivityId>> scans() {
        return new CheckRepository(book.sql()).scans();
    }

    @Override
    public boolean holds(String sha256) {
        return book.attachments().exists(sha256);
    }
}
