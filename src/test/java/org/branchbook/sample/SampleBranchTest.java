package org.branchbook.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.followup.FollowUps;
import org.branchbook.lecture.Lectures;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.service.Services;
import org.branchbook.service.Stint;
import org.branchbook.storage.Book;
import org.branchbook.talk.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBranchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = at(TODAY);

    @TempDir private Path folder;

    @Test
    void thirtyPeopleAreHereAndOneHasLeft() {
        filled(
                CLOCK,
                book -> {
                    Members members = new Members(book.sql(), CLOCK);
                    assertEquals(30, members.roster(TODAY).size());
                    assertEquals(31, members.everybody(TODAY).size());
                    assertEquals(26, count(members, Stage.FULL));
                    assertTrue(new Branches(book.sql()).find().orElseThrow().sample());
                });
    }

    private static long count(Members members, Stage stage) {
        return members.roster(TODAY).stream().filter(e -> e.stage() == stage).count();
    }

    @Test
    void whatIsOverIsClosedWhatComesIsPlanned() {
        filled(
                CLOCK,
                book -> {
                    Activities activities = new Activities(book.sql(), CLOCK);
                    List<Activity> year = activities.year(2026);
                    assertEquals(74, year.size());
                    for (Activity activity : year) {
                        assertEquals(expected(activity), activity.state(), activity.title());
                    }
                });
    }

    @Test
    void serviceIsSpreadOverTheYearAndEnteredOnItsDay() {
        filled(
                CLOCK,
                book -> {
                    Members members = new Members(book.sql(), CLOCK);
                    LocalRules rules = new LocalRules(book.sql(), CLOCK);
                    Activities activities = new Activities(book.sql(), CLOCK);
                    List<Stint> year =
                            new Services(book.sql(), members, activities, rules, CLOCK).year(2026);
                    assertEquals(
                            11,
                            year.stream()
                                    .map(one -> one.draft().span().on().getMonth())
                                    .distinct()
                                    .count());
                    assertTrue(year.stream().noneMatch(Stint::late));
                });
    }

    private static ActivityState expected(Activity activity) {
        if (!activity.date().isBefore(TODAY)) {
            return ActivityState.PLANNED;
        }
        boolean recent = !activity.date().isBefore(TODAY.minusDays(7));
        return recent ? ActivityState.HELD : ActivityState.CLOSED;
    }

    @Test
    void whoIsAdmittedInJuneIsDueFromThenOn() {
        filled(
                CLOCK,
                book -> {
                    Activity june = meeting(book, 6);
                    assertEquals(List.of(), named(book, june, "孔三四"));
                    assertEquals(List.of(Stage.PROBATIONARY), named(book, june, "欧阳示例"));
                    Activity september = meeting(book, 9);
                    assertEquals(List.of(Stage.PROBATIONARY), named(book, september, "孔三四"));
                    assertEquals(List.of(Stage.FULL), named(book, september, "欧阳示例"));
                });
    }

    @Test
    void recordsAreEnteredSoonAfterTheMeeting() {
        filled(
                CLOCK,
                book -> {
                    Activity june = meeting(book, 6);
                    assertEquals(
                            june.date(),
                            Objects.requireNonNull(june.stamps().held()).toLocalDate());
                    assertTrue(june.stamps().entered().toLocalDate().isBefore(june.date()));
                });
    }

    @Test
    void kindsHaveWhatIsTheirOwn() {
        filled(
                CLOCK,
                book -> {
                    Members members = new Members(book.sql(), CLOCK);
                    Activities activities = new Activities(book.sql(), CLOCK);
                    LocalRules rules = new LocalRules(book.sql(), CLOCK);
                    Talks talks = new Talks(book.sql(), members, rules, CLOCK);
                    assertEquals(8, talks.year(2026).size());
                    FollowUps followUps = new FollowUps(book.sql(), activities, CLOCK);
                    assertEquals(2, followUps.open(TODAY.plusYears(1)).size());
                    Lectures lectures = new Lectures(book.sql(), members, activities, rules, CLOCK);
                    Appraisals appraisals = new Appraisals(book.sql(), members, activities, rules);
                    for (Activity activity : activities.between(LocalDate.of(2026, 1, 1), TODAY)) {
                        if (Lectures.suits(activity) && activity.state().begun()) {
                            assertEquals(List.of(), lectures.of(activity.id()).missing());
                        }
                        if (activity.type() == ActivityType.DEMOCRATIC_APPRAISAL) {
                            assertTrue(appraisals.sheet(activity.id()).rows().size() > 20);
                        }
                    }
                });
    }

    @Test
    void standsOnEveryDayOfTheYear() {
        for (LocalDate day :
                Stream.of("2025-01-01", "2027-03-01", "2028-02-29", "2026-12-31")
                        .map(LocalDate::parse)
                        .toList()) {
            Clock clock = at(day);
            try (Book book = Book.create(folder.resolve(day.toString()), clock)) {
                SampleBranch.fill(book, clock);
                Members members = new Members(book.sql(), clock);
                assertEquals(30, members.roster(day).size(), day.toString());
            }
        }
    }

    private static List<Stage> named(Book book, Activity activity, String name) {
        return sheet(book, activity).rows().stream()
                .filter(row -> row.name().equals(name))
                .map(row -> row.person().stage())
                .toList();
    }

    private static AttendanceSheet sheet(Book book, Activity activity) {
        Members members = new Members(book.sql(), CLOCK);
        Activities activities = new Activities(book.sql(), CLOCK);
        return new Attendances(book.sql(), new Branches(book.sql()), members, activities)
                .sheet(activity.id());
    }

    private static Activity meeting(Book book, int month) {
        return new Activities(book.sql(), CLOCK)
                .year(2026).stream()
                        .filter(a -> a.type() == ActivityType.MEMBER_MEETING)
                        .filter(a -> a.date().getMonthValue() == month)
                        .findFirst()
                        .orElseThrow();
    }

    private interface Check {
        void of(Book book);
    }

    private void filled(Clock clock, Check check) {
        try (Book book = Book.create(folder.resolve("book"), clock)) {
            SampleBranch.fill(book, clock);
            check.of(book);
        }
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
