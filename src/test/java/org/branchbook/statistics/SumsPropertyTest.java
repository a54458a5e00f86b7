package org.branchbook.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.Messages;
import org.branchbook.figure.FigureTable;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.statistics.Frame.Who;
import org.branchbook.statistics.YearCells.Cell;

/** Whatever was marked, the sums by person, by activity and by mark are the same. */
class SumsPropertyTest {
    private static final LocalDate ON = LocalDate.of(2026, 12, 31);

    @Property(tries = 100)
    void sumsAgree(@ForAll long seed) {
        Random random = new Random(seed);
        Frame frame = frame(1 + random.nextInt(12));
        YearCells cells = cells(frame, random);
        int[] months = sums(new AttendanceTables(frame, cells).byMonth(), 2);
        int[] activities = sums(ActivityRates.of(frame, cells), 3);
        FigureTable matrix = new AttendanceTables(frame, cells).byActivity();
        int[] single = sums(matrix, 2);
        for (int i = 0; i < 6; i++) {
            assertEquals(months[i], activities[i]);
            assertEquals(months[i], single[i]);
        }
        assertEquals(months[0], months[1] + months[2] + months[3] + months[4]);
        assertTrue(months[5] <= months[0] - months[1], "only who did not come can make up");
    }

    /**
     * Due, present, on leave, absent, not marked, made up, of all lines; the total line must say
     * the same.
     */
    private static int[] sums(FigureTable table, int from) {
        int[] sums = new int[6];
        for (FigureTable.Line line : table.lines()) {
            for (int i = 0; i < 6; i++) {
                Object value = line.cells().get(from + i).value();
                int figure = value == null ? 0 : (Integer) value;
                if (line.total()) {
                    assertEquals(sums[i], figure);
                } else {
                    sums[i] += figure;
                }
            }
        }
        return sums;
    }

    private static Frame frame(int count) {
        Map<MemberId, Who> people = new LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            MemberId id = new MemberId(i);
            Member member =
                    new Member(id, Map.of(MemberField.NAME, "张" + i), new Member.Search("", i));
            RosterEntry entry =
                    new RosterEntry(
                            member,
                            Stage.FULL,
                            null,
                            Set.of(),
                            new RosterEntry.Belonging(true, false, null, null));
            people.put(id, new Who(entry, ""));
        }
        return new Frame(
                new Messages(Locale.CHINA), Question.of(Kind.ATTENDANCE, 2026, ON), people, people);
    }

    private static YearCells cells(Frame frame, Random random) {
        List<Activity> activities = new ArrayList<>();
        int count = random.nextInt(15);
        for (int i = 1; i <= count; i++) {
            LocalDate day = LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
            activities.add(activity(new ActivityId(i), day));
        }
        YearCells cells = new YearCells(activities);
        for (int i = 0; i < count; i++) {
            for (MemberId person : frame.people().keySet()) {
                if (random.nextInt(3) > 0) {
                    cells.due(i, person);
                    cells.mark(i, person, Cell.values()[random.nextInt(4)]);
                }
                if (random.nextInt(4) == 0) {
                    cells.makeUp(i, person);
                }
            }
        }
        return cells;
    }

    private static Activity activity(ActivityId id, LocalDate day) {
        ActivityPlan plan =
                new ActivityPlan(
                        ActivityType.MEMBER_MEETING,
                        "大会",
                        new ActivityPlan.When(day, LocalTime.of(14, 0), LocalTime.of(15, 0)),
                        "",
                        new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)));
        return new Activity(
                id,
                plan,
                ActivityState.HELD,
                List.of(),
                "",
                new Activity.Stamps(day.atStartOfDay(), day.atStartOfDay(), null, null));
    }
}
