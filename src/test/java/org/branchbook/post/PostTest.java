package org.branchbook.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.due.DueLine;
import org.branchbook.member.MemberId;
import org.branchbook.post.Commitment.Aim;
import org.branchbook.post.Commitment.Outcome;
import org.branchbook.post.Commitment.Result;
import org.branchbook.post.PostDeed.Confirmation;
import org.branchbook.service.Services;
import org.branchbook.spread.Spreads;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commitments and deeds at the post on a real book: what counts, what is refused, what stays. */
class PostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private TestBranch branch;
    private Commitments commitments;
    private PostDeeds deeds;
    private MemberId zhang;

    @BeforeEach
    void open() {
        branch = new TestBranch(TestBook.create(TODAY));
        zhang = branch.person("张三");
        branch.person("李四");
        commitments = new Commitments(branch.book.sql(), branch.book.clock());
        deeds = new PostDeeds(branch.book.sql(), branch.members, branch.book.clock());
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private Commitment.Draft promise(LocalDate due) {
        return new Commitment.Draft(
                zhang, CommitmentKind.PIONEER, "实验室安全员", new Aim("全年零事故", "事故为零", "去年2起"), due);
    }

    private PostDeed.Draft deed(String said, LocalDate on) {
        return new PostDeed.Draft(zhang, on, "实验室安全员", said, null);
    }

    private static String refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().stream()
                .map(one -> one.field() + "=" + one.key())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aCommitmentIsDueUntilItsResultIsWritten() {
        long near = commitments.kept().add(promise(TODAY.plusDays(10)));
        commitments.kept().add(promise(TODAY.plusDays(30)));
        CommitmentDue due = new CommitmentDue(commitments);
        List<DueLine> lines = due.lines(TODAY, new Messages(Locale.CHINA));
        assertEquals(List.of("张三的党员先锋岗到期：全年零事故"), lines.stream().map(DueLine::text).toList());
        assertNull(commitments.end(near, new Result(Outcome.MET, TODAY, "安全台账全年为零", null)));
        assertEquals(List.of(), due.lines(TODAY, new Messages(Locale.CHINA)));
        assertNotNull(commitments.end(near, null));
        assertEquals(1, due.lines(TODAY, new Messages(Locale.CHINA)).size());
    }

    @Test
    void whoSaysThatItWasKeptShowsByWhat() {
        long id = commitments.kept().add(promise(TODAY));
        assertEquals(
                "said=post.problem.noProof",
                refused(() -> commitments.end(id, new Result(Outcome.MET, TODAY, " ", null))));
        assertEquals(
                "on=post.problem.future",
                refused(() ->
                        commitments.end(
                                id, new Result(Outcome.MISSED, TODAY.plusDays(1), "", null))));
        assertEquals(
                "member=post.problem.noMember promise=post.problem.noPromise"
                        + " indicator=post.problem.noIndicator due=post.problem.noDue",
                refused(() ->
                        commitments
                                .kept()
                                .add(
                                        new Commitment.Draft(
                                                null,
                                                CommitmentKind.SKILL,
                                                "",
                                                new Aim("", "", ""),
                                                null))));
        assertEquals(
                "promise=register.problem.idNumber",
                refused(() ->
                        commitments
                                .kept()
                                .add(
                                        new Commitment.Draft(
                                                zhang,
                                                CommitmentKind.SKILL,
                                                "",
                                                new Aim("帮 11010519491231002X", "一次", ""),
                                                TODAY))));
    }

    @Test
    void nobodyConfirmsHimselfOrBeforeItWasDone() {
        long id = deeds.kept().add(deed("夜间值守时排除一处隐患", LocalDate.of(2026, 5, 6)));
        assertEquals(
                "by=post.problem.self",
                refused(() -> deeds.confirm(id, new Confirmation(" 张 三 ", TODAY))));
        assertEquals(
                "on=post.problem.before",
                refused(() -> deeds.confirm(id, new Confirmation("李四", LocalDate.of(2026, 5, 5)))));
        assertEquals(
                "by=post.problem.noColleague",
                refused(() -> deeds.confirm(id, new Confirmation("", TODAY))));
        assertEquals(0, deeds.quarters(2026).confirmed());
        deeds.confirm(id, new Confirmation("李四", TODAY));
        assertEquals(List.of(0, 1, 0, 0), deeds.quarters(2026).lines().getFirst().confirmed());
        assertEquals(
                "on=post.problem.future",
                refused(() -> deeds.kept().add(deed("明天的事", TODAY.plusDays(1)))));
    }

    @Test
    void whatIsSaidOtherwiseIsConfirmedAgain() {
        long id = deeds.kept().add(deed("排除隐患", LocalDate.of(2026, 5, 6)));
        deeds.confirm(id, new Confirmation("李四", TODAY));
        PostDeed before = deeds.get(id);
        deeds.change(id, new PostDeed.Draft(zhang, before.draft().on(), "新岗位", "排除隐患", null));
        assertNotNull(deeds.get(id).confirmed());
        deeds.change(id, deed("排除三处隐患", LocalDate.of(2026, 5, 6)));
        assertNull(deeds.get(id).confirmed());
        deeds.putBack(before);
        assertEquals(before, deeds.get(id));
    }

    @Test
    void noneOfItCountsAsHoursOfService() {
        long id = deeds.kept().add(deed("排除隐患", LocalDate.of(2026, 5, 6)));
        deeds.confirm(id, new Confirmation("李四", TODAY));
        long met = commitments.kept().add(promise(TODAY));
        commitments.end(met, new Result(Outcome.MET, TODAY, "台账", null));
        Services services =
                new Services(
                        branch.book.sql(),
                        branch.members,
                        branch.activities,
                        branch.rules,
                        branch.book.clock());
        assertEquals(List.of(), services.counted(LocalDate.of(2026, 1, 1), TODAY));
        Spreads spreads =
                new Spreads(branch.book.sql(), services, branch.rules, branch.book.clock());
        assertEquals(0, spreads.year(2026).monthsActive());
    }

    @Property(tries = 100)
    void quartersHoldEveryConfirmedDeedOfTheYearOnce(
            @ForAll @Size(max = 40) List<@IntRange(min = -40, max = 400) Integer> days,
            @ForAll @IntRange(min = 1, max = 4) int people) {
        Map<MemberId, String> roster = new LinkedHashMap<>();
        for (int i = 1; i <= people; i++) {
            roster.put(new MemberId(i), "某" + i);
        }
        List<PostDeed> all = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate on = LocalDate.of(2026, 1, 1).plusDays(days.get(i));
            MemberId who = new MemberId(i % (people + 1) + 1);
            all.add(
                    new PostDeed(
                            i + 1,
                            "某" + who.value(),
                            new PostDeed.Draft(who, on, "", "事", null),
                            i % 3 == 0 ? null : new Confirmation("同事", on)));
        }
        DeedQuarters table = DeedQuarters.of(2026, roster, all);
        List<PostDeed> year =
                all.stream().filter(one -> one.draft().on().getYear() == 2026).toList();
        assertEquals(
                year.stream().filter(one -> one.confirmed() != null).count(), table.confirmed());
        assertEquals(
                year.stream().filter(one -> one.confirmed() == null).count(),
                table.lines().stream().mapToInt(DeedQuarters.Line::waiting).sum());
        assertEquals(
                List.copyOf(roster.values()),
                table.lines().subList(0, people).stream().map(DeedQuarters.Line::name).toList());
    }

    @Test
    void whatWasRemovedComesBack() {
        long id = commitments.kept().add(promise(TODAY));
        commitments.kept().remove(id);
        assertEquals(List.of(), commitments.year(2026));
        commitments.kept().restore(id);
        assertEquals(1, commitments.year(2026).size());
        assertEquals(0, commitments.year(2025).size());
        List<Problem> none = commitments.get(id).draft().problems();
        assertEquals(List.of(), none);
    }
}
