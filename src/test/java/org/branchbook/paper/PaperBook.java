package org.branchbook.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.appraisal.Ballots;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.LifeStep;
import org.branchbook.appraisal.Marks;
import org.branchbook.attendance.Mark;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Post;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.branchbook.talk.TalkDraft;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;

/** A book with a talk, a meeting that voted on people, and an appraisal. */
final class PaperBook implements AutoCloseable {
    private final OpenBook book;
    private final MemberId secretary;
    private final MemberId member;

    PaperBook(Path folder, LocalDate today) {
        book = OpenBook.create(folder, TestBook.clock(today));
        book.branches().save(new Branch("中共示范大学信息学院第一支部委员会", "信息学院党委", null, true));
        secretary = person("张三", Stage.FULL, Post.SECRETARY);
        member = person("李四", Stage.FULL);
        person("王五", Stage.PROBATIONARY);
    }

    OpenBook open() {
        return book;
    }

    Papers papers() {
        return book.papers().papers();
    }

    long talk(String said) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        TalkDraft draft = new TalkDraft(day, 2026, member, secretary, "组织生活会前谈心", said);
        return book.kinds().talks().add(List.of(draft), null).getFirst();
    }

    /** One is admitted, one is not, and something else is decided. */
    ActivityId meeting() {
        ActivityId meeting = plan(ActivityType.MEMBER_MEETING, LocalDate.of(2026, 6, 11));
        book.attendances().mark(meeting, member, Mark.LEAVE, "出差");
        book.attendances().markRestPresent(meeting);
        book.activities()
                .saveResolutions(meeting, List.of(vote("孔三四", 2), vote("曹五六", 0), ordinary()));
        return meeting;
    }

    ActivityId appraisal() {
        LocalDate day = LocalDate.of(2026, 12, 10);
        ActivityId appraisal = plan(ActivityType.DEMOCRATIC_APPRAISAL, day);
        book.attendances().markRestPresent(appraisal);
        Ballots ballots = new Ballots(2, 1, 0, 0);
        var appraisals = book.kinds().appraisals();
        appraisals.mark(
                appraisal,
                Map.of(
                        secretary,
                        new Marks(null, ballots, Grade.QUALIFIED, Grade.QUALIFIED),
                        member,
                        new Marks(Grade.QUALIFIED, null, null, Grade.BASIC)));
        appraisals.save(appraisal, new LifeStep.Taken(LifeStep.SELF, day, "书面自评"));
        return appraisal;
    }

    @Override
    public void close() {
        book.close();
    }

    private MemberId person(String name, Stage stage, Post... posts) {
        return book.members()
                .add(
                        new MemberDraft(
                                Map.of(
                                        MemberField.NAME,
                                        name,
                                        MemberField.BIRTH_DATE,
                                        "1990-07-03"),
                                stage,
                                null,
                                Set.of(posts),
                                MemberDraft.Dates.UNKNOWN),
                        "");
    }

    private ActivityId plan(ActivityType type, LocalDate day) {
        return book.activities()
                .plan(
                        new ActivityPlan(
                                type,
                                type.documentName(),
                                new ActivityPlan.When(
                                        day, LocalTime.of(14, 30), LocalTime.of(16, 0)),
                                "301会议室",
                                new ActivityPlan.People(
                                        "张三", "李四", Audience.of(Audience.Kind.MEMBERS))));
    }

    private static Resolution vote(String name, int ayes) {
        Ballot ballot =
                new Ballot(
                        new Ballot.Subject(null, name),
                        new Ballot.Papers(2, 2, 2),
                        null,
                        Ballot.NONE.election());
        return new Resolution(
                ResolutionKind.ADMISSION,
                "大会讨论了" + name + "同志的入党问题。\n2026年6月11日　支部书记（签名）：",
                new Resolution.Tally(2, 2, 0, ayes, 2 - ayes, 0),
                true,
                ballot,
                0);
    }

    private static Resolution ordinary() {
        return new Resolution(ResolutionKind.ORDINARY, "通过计划。", Resolution.Tally.NONE, false);
    }
}
