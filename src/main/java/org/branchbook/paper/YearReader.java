package org.branchbook.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.appraisal.GradeCounts;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Dates;
import org.branchbook.branch.Branch;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.branchbook.followup.FollowUp;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.Member;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.member.Stage;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Question;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.Votes;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a year from the features that keep them. */
final class YearReader {
    private final PaperDoors doors;
    private final int year;
    private final LocalDate first;
    private final LocalDate on;

    YearReader(PaperDoors doors, int year, LocalDate today) {
        this.doors = doors;
        this.year = year;
        this.first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        this.on = last.isBefore(today) ? last : today.isBefore(first) ? first : today;
    }

    YearFacts read() {
        List<Activity> held =
                doors.record().activities().between(first, on).stream()
                        .filter(activity -> activity.state().begun())
                        .toList();
        return new YearFacts(
                doors.record().branches().find().map(Branch::name).orElse(""),
                year,
                on,
                people(),
                lines(held),
                doors.statistics()
                        .of(Question.of(Kind.HOURS, year, on), Heads.CHINESE)
                        .notes()
                        .getFirst(),
                resolutions(held),
                life());
    }

    private YearFacts.People people() {
        RosterHistory history = doors.record().members().history();
        List<RosterEntry> roster = history.on(on).stream().filter(RosterEntry::counts).toList();
        int full = (int) roster.stream().filter(RosterEntry::full).count();
        return new YearFacts.People(
                full,
                roster.size() - full,
                doors.record().branches().groups().size(),
                roster.stream().filter(RosterEntry::onCommittee).map(Heads::withPosts).toList(),
                moves(history));
    }

    private YearFacts.Moves moves(RosterHistory history) {
        int admitted = 0;
        int converted = 0;
        int came = 0;
        int left = 0;
        for (Member person : history.people()) {
            for (Fact fact : history.facts(person.id())) {
                boolean begun = within(fact.from());
                if (fact.kind() == FactKind.STAGE && begun) {
                    admitted += fact.detail().equals(Stage.PROBATIONARY.name()) ? 1 : 0;
                    converted += fact.detail().equals(Stage.FULL.name()) ? 1 : 0;
                }
                if (fact.kind() == FactKind.RELATION) {
                    came += begun ? 1 : 0;
                    left += within(fact.to()) ? 1 : 0;
                }
            }
        }
        return new YearFacts.Moves(admitted, converted, came, left);
    }

    private boolean within(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(on);
    }

    /** Persons due and present, and how many activities they were. */
    private record Sum(int held, int due, int present, boolean marked) {
        static final Sum NONE = new Sum(0, 0, 0, false);

        Sum plus(Attendances.@Nullable Counts counts) {
            return counts == null
                    ? new Sum(held + 1, due, present, marked)
                    : new Sum(held + 1, due + counts.due(), present + counts.present(), true);
        }
    }

    private List<YearFacts.Line> lines(List<Activity> held) {
        var counts = doors.record().attendances().counts(first, on);
        Map<ActivityType, Sum> sums = new LinkedHashMap<>();
        for (Activity activity : held) {
            for (ActivityType type : activity.plan().types().stream().distinct().toList()) {
                Sum before = sums.getOrDefault(type, Sum.NONE);
                sums.put(type, before.plus(counts.get(activity.id())));
            }
        }
        Map<ActivityType, int[]> asked = asked();
        List<YearFacts.Line> lines = new ArrayList<>();
        for (ActivityType type : ActivityType.values()) {
            Sum sum = sums.getOrDefault(type, Sum.NONE);
            int[] rule = asked.getOrDefault(type, new int[2]);
            boolean told = type != ActivityType.HEART_TALK;
            if (told && (sum.held() > 0 || rule[0] > 0)) {
                lines.add(
                        new YearFacts.Line(
                                type.documentName(),
                                rule[0],
                                rule[1],
                                sum.held(),
                                sum.due(),
                                sum.present(),
                                sum.marked()));
            }
        }
        return lines;
    }

    /** What the rules asked for by the day, and what of it took place; groups together. */
    private Map<ActivityType, int[]> asked() {
        YearBoard board = doors.boards().board(year, on);
        Map<ActivityType, int[]> asked = new LinkedHashMap<>();
        for (YearLine line : board.lines()) {
            int[] sum = asked.computeIfAbsent(line.type(), _ -> new int[2]);
            line.slots().stream()
                    .filter(slot -> slot.dueBy(board.on()))
                    .forEach(slot -> {
                        sum[0] += slot.required();
                        sum[1] += slot.done();
                    });
        }
        return asked;
    }

    private List<String> resolutions(List<Activity> held) {
        List<String> said = new ArrayList<>();
        var rules = doors.record().rules().book();
        for (Activity activity : held) {
            List<ActivityType> types = activity.plan().types();
            for (Resolution one : doors.record().activities().resolutions(activity.id())) {
                ActivityType type = types.get(Math.min(one.segment(), types.size() - 1));
                boolean carried =
                        Votes.outcome(one, rules, type.committee(), activity.date())
                                .map(Votes.Outcome::passed)
                                .orElse(false);
                if (ResolutionPaper.has(one) && carried) {
                    said.add(said(activity, one));
                }
            }
        }
        return said;
    }

    private static String said(Activity activity, Resolution one) {
        Resolution.Tally tally = one.tally();
        String name = ResolutionPaper.name(one);
        String who = name.isEmpty() ? "（未写明姓名）" : name;
        return Dates.document(activity.date())
                + "，"
                + switch (one.kind()) {
                    case ADMISSION -> "接收" + who + "为预备党员";
                    case CONVERSION -> who + "按期转正";
                    case PROBATION_EXTENSION -> "延长" + who + "预备期";
                    default -> "取消" + who + "预备党员资格";
                }
                + "（应到会有表决权党员"
                + tally.votersDue()
                + "人，实到会"
                + tally.votersPresent()
                + "人，赞成"
                + tally.ayes()
                + "人）";
    }

    private YearFacts.Life life() {
        List<GradeCounts> appraisals =
                doors.kinds().appraisals().held(year).stream()
                        .filter(activity -> activity.state().begun())
                        .map(activity -> doors.kinds().appraisals().sheet(activity.id()).counts())
                        .toList();
        List<FollowUp> followUps =
                doors.kinds().followUps().since(first).stream()
                        .filter(one -> within(one.from().on()))
                        .toList();
        return new YearFacts.Life(
                doors.kinds().talks().coverage(year, on),
                doors.kinds().talks().year(year).size(),
                appraisals,
                followUps,
                doors.record().activities().year(year + 1).size());
    }
}
