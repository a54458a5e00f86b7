package org.branchbook.bench;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;

/**
 * A large branch that is kept year by year: 400 people of whom 66 leave and 66 come each year, 120
 * activities a year with minutes and ten files each, closed but for the latest, 48,000 marks.
 */
final class GrowingBook implements AutoCloseable {
    private static final int HERE = 400;
    private static final int TURN = 66;
    private static final int ACTIVITIES = 120;
    private static final int OPEN = 5;

    private final TestBook book = TestBook.create();
    private final int first;
    private int years;

    GrowingBook() {
        this(2016);
    }

    /**
     * @param first its first year
     */
    GrowingBook(int first) {
        this.first = first;
    }

    TestBook book() {
        return book;
    }

    /** The day on which the book is looked at: late in its last year. */
    LocalDate today() {
        return LocalDate.of(first + years - 1, 12, 15);
    }

    int years() {
        return years;
    }

    void grow(int wanted) {
        while (years < wanted) {
            book.sql().transaction(() -> year(first + years));
            years++;
        }
    }

    private void year(int year) {
        people(year);
        book.sql().update("update activity set state = 'CLOSED'");
        int last = activities(year);
        attend(last - ACTIVITIES, last);
        book.sql().update("update activity set state = 'CLOSED' where id <= ?", (long) last - OPEN);
    }

    private void people(int year) {
        Members members = new Members(book.sql(), book.clock());
        int gone = TURN * (year - first);
        boolean begun = year > first;
        LocalDate day = LocalDate.of(year, 1, 1);
        List<MemberDraft> all = People.many(HERE + gone, List.of());
        List<MemberDraft> fresh = begun ? all.subList(HERE + gone - TURN, HERE + gone) : all;
        members.addAll(
                fresh.stream().map(draft -> People.here(draft, begun ? day : null, null)).toList(),
                "名册.xlsx");
        book.sql()
                .update(
                        "update member_fact set to_date = ? where kind = 'RELATION'"
                                + " and to_date is null and member <= ?",
                        day.minusDays(1),
                        (long) gone);
    }

    private int activities(int year) {
        Activities activities = new Activities(book.sql(), book.clock());
        int last = 0;
        for (int i = 0; i < ACTIVITIES; i++) {
            ActivityId id =
                    activities.plan(
                            Fill.afternoon(
                                    i,
                                    year + "年支部活动第" + i + "次",
                                    LocalDate.of(year, 1, 2).plusDays(i * 3L)));
            activities.saveMinutes(id, "会议学习讨论通过了工作安排。".repeat(200));
            for (int file = 0; file < 10; file++) {
                String name = "照片" + i + "_" + file + ".jpg";
                activities.addEvidence(
                        id, Evidence.Kind.PHOTO, new Evidence.File(name, "0".repeat(64), 9));
            }
            last = (int) id.value();
        }
        return last;
    }

    private void attend(int from, int to) {
        int gone = TURN * years;
        Fill.due(
                book,
                "m.id > ? and m.id <= ? and a.id > ? and a.id <= ?",
                gone,
                gone + HERE,
                from,
                to - OPEN);
        Fill.marks(book, from, to);
    }

    @Override
    public void close() {
        book.close();
    }
}
