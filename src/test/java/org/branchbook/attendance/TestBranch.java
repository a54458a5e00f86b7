package org.branchbook.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.jspecify.annotations.Nullable;

/** A real book with a fictitious branch and the doors to it. */
public final class TestBranch implements AutoCloseable {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
    public final TestBook book;
    public final Branches branches;
    public final LocalRules rules;
    public final Members members;
    public final Activities activities;
    public final Attendances attendances;
    public final GroupId firstGroup;

    public TestBranch() {
        this(TestBook.create());
    }

    public TestBranch(TestBook book) {
        this.book = book;
        branches = new Branches(book.sql());
        rules = new LocalRules(book.sql(), book.clock());
        members = new Members(book.sql(), book.clock());
        activities = new Activities(book.sql(), book.clock());
        attendances = new Attendances(book.sql(), branches, members, activities);
        branches.save(new Branch("中共示范大学信息学院第一支部委员会", "信息学院党委", null, true));
        firstGroup = branches.addGroup("第一党小组");
    }

    /** A full member without any dates; his relation was always here. */
    public MemberId person(String name) {
        return person(name, Stage.FULL, Map.of());
    }

    public MemberId person(String name, Stage stage, Map<MemberField, String> more) {
        return person(name, stage, more, null);
    }

    public MemberId person(
            String name,
            Stage stage,
            Map<MemberField, String> more,
            MemberDraft.@Nullable Dates dates) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        values.putAll(more);
        return members.add(
                new MemberDraft(
                        values,
                        stage,
                        null,
                        Set.of(),
                        dates == null ? MemberDraft.Dates.UNKNOWN : dates),
                "");
    }

    public MemberId holder(String name, @Nullable GroupId group, Post... posts) {
        return members.add(
                new MemberDraft(
                        Map.of(MemberField.NAME, name),
                        Stage.FULL,
                        group,
                        Set.of(posts),
                        MemberDraft.Dates.UNKNOWN),
                "");
    }

    /** So many full members with names of two characters, every fifth on probation. */
    public TestBranch people(int count) {
        for (int i = 0; i < count; i++) {
            String name =
                    SURNAMES.substring(i % 40, i % 40 + 1)
                            + "一二三四五六七八九十百千万亿甲乙丙丁戊己庚辛壬癸子丑".charAt(i / 40);
            Stage stage = i % 5 == 4 ? Stage.PROBATIONARY : Stage.FULL;
            members.add(
                    new MemberDraft(
                            Map.of(MemberField.NAME, name),
                            stage,
                            firstGroup,
                            Set.of(),
                            MemberDraft.Dates.UNKNOWN),
                    "");
        }
        return this;
    }

    public ActivityId plan(LocalDate day) {
        return plan(ActivityType.MEMBER_MEETING, day, Audience.of(Audience.Kind.MEMBERS));
    }

    public ActivityId plan(ActivityType type, LocalDate day, Audience audience) {
        return activities.plan(
                new ActivityPlan(
                        type,
                        day.getMonthValue() + "月" + type.documentName(),
                        new ActivityPlan.When(day, LocalTime.of(14, 30), LocalTime.of(16, 0)),
                        "学院三楼会议室",
                        new ActivityPlan.People("", "", audience)));
    }

    @Override
    public void close() {
        book.close();
    }
}
