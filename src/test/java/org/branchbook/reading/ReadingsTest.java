package org.branchbook.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages spread over weeks, and who noted something in which month. */
class ReadingsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private TestBranch branch;
    private Readings readings;
    private MemberId zhang;
    private MemberId li;

    @BeforeEach
    void open() {
        branch = new TestBranch();
        zhang = branch.person("张三");
        li = branch.person("李四");
        readings = new Readings(branch.book.sql(), branch.members, branch.book.clock());
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private static String refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().stream()
                .map(Problem::field)
                .collect(Collectors.joining(" "));
    }

    @Test
    void spreadsPagesOverWeeksAndTakesThemBackTogether() {
        List<Long> ids = readings.fill(new Pages("示范版", 12, 30, MONDAY, 8).portions());
        assertEquals(
                List.of("第12—19页", "第20—27页", "第28—30页"),
                readings.portions(2026).stream().map(one -> one.draft().reference()).toList());
        assertEquals(MONDAY.plusDays(20), readings.portions(2026).getLast().draft().to());
        assertEquals(List.of("示范版"), readings.editions());
        readings.removeAll(ids);
        assertEquals(List.of(), readings.portions(2026));
        assertEquals(
                "first last each start",
                refused(() -> new Pages("示范版", 0, -1, null, 0).portions()));
        assertEquals("each", refused(() -> new Pages("示范版", 1, 5000, MONDAY, 1).portions()));
    }

    @Test
    void countsMembersWithANoteNotTheirNotes() {
        note(zhang, LocalDate.of(2026, 2, 3));
        note(zhang, LocalDate.of(2026, 2, 20));
        note(li, LocalDate.of(2026, 2, 21));
        long march = note(li, LocalDate.of(2026, 3, 1));
        assertEquals(List.of(0, 2, 1), readings.months(2026).writers().subList(0, 3));
        assertEquals(2, readings.months(2026).members());
        readings.notes().remove(march);
        assertEquals(0, readings.months(2026).writers().get(2));
    }

    private long note(MemberId writer, LocalDate on) {
        return readings.notes().add(new Note.Draft(null, writer, on, "想了很多"));
    }

    @Test
    void refusesWhatIsMissingOrToCome() {
        assertEquals(
                "writer on text",
                refused(() -> readings.notes().add(new Note.Draft(null, null, null, ""))));
        assertEquals("on", refused(() -> note(zhang, TestBook.TODAY.plusDays(1))));
        assertEquals(
                "edition reference to",
                refused(() ->
                        readings.plan()
                                .add(
                                        new Portion.Draft(
                                                "", "", MONDAY, MONDAY.minusDays(1), null))));
    }
}
