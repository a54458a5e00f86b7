package org.branchbook.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayPagesTest {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final AtomicReference<Clock> now =
            new AtomicReference<>(TestBook.clock(TestBook.TODAY));
    private final TestBook made = TestBook.create();
    private final OpenBook book = new OpenBook(made.book(), made.clock());
    private int read;
    private final Sources sources =
            new Sources(
                    book.branches(),
                    book.members(),
                    book.activities(),
                    book.attendances(),
                    book.yearBoards(),
                    new Sources.Due(
                            (_, _) -> {
                                read++;
                                return List.of();
                            },
                            book.reminders().postponements()),
                    () -> made.sql().commits());

    @AfterEach
    void close() {
        made.close();
    }

    @Test
    void whatWasReadAheadServesWhoAsksFirst() {
        TodayPages pages = new TodayPages(sources, now.get());
        pages.readAhead(CHINESE);
        TodayPage first = pages.read(CHINESE);
        assertEquals(1, read);
        assertEquals(TestBook.TODAY, first.today());
        TodayPage second = pages.read(CHINESE);
        assertNotSame(first, second);
        assertEquals(2, read);
    }

    @Test
    void whatWasReadAheadIsReadAnewAfterAChange() {
        TodayPages pages = new TodayPages(sources, now.get());
        pages.readAhead(CHINESE);
        book.branches().save(new Branch("中共示范大学信息学院第一支部委员会", "信息学院党委", null, true));
        pages.read(CHINESE);
        assertEquals(2, read);
    }

    @Test
    void whatWasReadAheadIsReadAnewInAnotherLanguageAndOnAnotherDay() {
        TodayPages pages = new TodayPages(sources, now.get());
        pages.readAhead(CHINESE);
        pages.read(new Messages(Locale.ENGLISH));
        assertEquals(2, read);

        LocalDate tomorrow = TestBook.TODAY.plusDays(1);
        pages = new TodayPages(sources, new MovingClock());
        pages.readAhead(CHINESE);
        now.set(TestBook.clock(tomorrow));
        assertEquals(tomorrow, pages.read(CHINESE).today());
    }

    /** The clock of this moment. */
    private final class MovingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return now.get().getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return now.get().withZone(zone);
        }

        @Override
        public Instant instant() {
            return now.get().instant();
        }
    }
}
