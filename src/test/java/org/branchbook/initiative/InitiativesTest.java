package org.branchbook.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.due.DueLine;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.storage.TestBook;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clauses on a real book: what answers them, and that a change of words loses nothing. */
class InitiativesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private TestBranch branch;
    private Services services;
    private Initiatives initiatives;

    @BeforeEach
    void open() {
        branch = new TestBranch();
        branch.person("张三");
        services =
                new Services(
                        branch.book.sql(),
                        branch.members,
                        branch.activities,
                        branch.rules,
                        branch.book.clock());
        initiatives =
                new Initiatives(
                        branch.book.sql(), branch.activities, services, branch.book.clock());
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private static Initiative.Draft draft(String... clauses) {
        return new Initiative.Draft(
                "学雷锋倡议书",
                "示范组〔2026〕3号",
                "示范大学党委组织部",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 25),
                List.of(clauses));
    }

    private Clause clause(long id, int position) {
        return initiatives.standing(id).clauses().get(position - 1);
    }

    private static String refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().stream()
                .map(Problem::key)
                .collect(Collectors.joining(" "));
    }

    private long stint() {
        Volunteers volunteers =
                new Volunteers(branch.book.sql(), branch.members, branch.book.clock());
        return services.add(
                new Stint.Draft(
                        volunteers.ensure(volunteers.named("张三", DAY)),
                        Identity.MEMBER,
                        new Span(DAY, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        0,
                        new Stint.Work(
                                ServiceCategory.ELDERLY,
                                null,
                                null,
                                "",
                                new Stint.Served("A03", 1))));
    }

    @Test
    void aClauseHasEvidenceOnceSomethingThatTookPlaceAnswersIt() {
        long id = initiatives.add(draft("每月一课", "走进敬老院"));
        ActivityId planned = branch.plan(DAY);
        initiatives.tie(clause(id, 1).id(), planned);
        assertEquals(0, initiatives.standing(id).proved(), "a plan is no evidence");
        branch.activities.setHeld(planned, true);
        assertEquals(1, initiatives.standing(id).proved());
        long record = stint();
        List<Long> ties = initiatives.tie(clause(id, 2).id(), List.of(services.get(record)));
        assertEquals(2, initiatives.standing(id).proved());
        assertEquals(
                "initiative.problem.tied",
                refused(() -> initiatives.tie(clause(id, 1).id(), planned)));
        services.remove(record);
        assertEquals(1, initiatives.standing(id).proved(), "nothing answers by itself for ever");
        services.restore(record);
        initiatives.untie(ties);
        assertEquals(List.of(), clause(id, 2).proofs());
        initiatives.tieAgain(ties);
        assertEquals(2, initiatives.standing(id).proved());
    }

    @Test
    void changedAndMovedClausesKeepWhatAnswersThem() {
        long id = initiatives.add(draft("每月一课", "走进敬老院"));
        ActivityId held = branch.plan(DAY);
        initiatives.tie(clause(id, 2).id(), held);
        initiatives.say(clause(id, 2).id(), "每月去一次");
        Initiative.Draft before = initiatives.draft(id);
        initiatives.change(id, draft("走进敬老院", "每月一课一实践"));
        assertEquals("每月去一次", clause(id, 1).said());
        assertEquals(1, clause(id, 1).proofs().size());
        initiatives.change(id, draft("每月一课一实践"));
        initiatives.change(id, before);
        assertEquals(List.of("每月一课", "走进敬老院"), initiatives.draft(id).clauses());
        assertEquals("每月去一次", clause(id, 2).said(), "undo brings back what was cut");
    }

    @Test
    void isDueUntilItIsAnswered() {
        long id = initiatives.add(draft("每月一课"));
        InitiativeDue due = new InitiativeDue(initiatives);
        Messages messages = new Messages(Locale.CHINA);
        assertEquals(List.of(), due.lines(LocalDate.of(2026, 3, 10), messages));
        DueLine line = due.lines(LocalDate.of(2026, 3, 11), messages).getFirst();
        assertEquals(LocalDate.of(2026, 3, 25), line.on());
        assertTrue(line.text().contains("1 项要求，有佐证 0 项"), line.text());
        initiatives.reported(id, TestBook.TODAY);
        assertEquals(List.of(), due.lines(LocalDate.of(2026, 4, 1), messages));
    }

    @Test
    void saysWhatIsWrongWithADocument() {
        assertEquals("initiative.problem.noClause", refused(() -> initiatives.add(draft(" "))));
        assertEquals("initiative.problem.twice", refused(() -> initiatives.add(draft("一", "一"))));
        assertEquals(
                "initiative.problem.noTitle initiative.problem.due",
                refused(() ->
                        initiatives.add(
                                new Initiative.Draft(
                                        "", "", "", DAY, DAY.minusDays(1), List.of("一")))));
    }
}
