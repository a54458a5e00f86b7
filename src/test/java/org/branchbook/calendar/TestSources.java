package org.branchbook.calendar;

import org.branchbook.activity.Activities;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.storage.TestBook;

/** What the calendar reads, over a book of a test. */
public final class TestSources {
    private TestSources() {}

    public static CalendarSources of(TestBook book, Activities activities) {
        return new CalendarSources(
                activities,
                new Branches(book.sql()),
                new Members(book.sql(), book.clock()),
                new CalendarFilter());
    }
}
