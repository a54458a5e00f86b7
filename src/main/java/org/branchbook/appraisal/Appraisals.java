package org.branchbook.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.branch.LocalRules;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.rules.RuleBook;
import org.branchbook.storage.Sql;

/** The door to the steps and grades of organisational life meetings and appraisals. */
public final class Appraisals {
    private static final int NOTE = 2000;

    private final Sql sql;
    private final Members members;
    private final Activities activities;
    private final LocalRules rules;
    private final AppraisalRepository repository;
    private final Changes changes = new Changes();

    public Appraisals(Sql sql, Members members, Activities activities, LocalRules rules) {
        this.sql = sql;
        this.members = members;
        this.activities = activities;
        this.rules = rules;
        this.repository = new AppraisalRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** Whether an activity has steps of its own. */
    public static boolean suits(Activity activity) {
        return !LifeStep.of(activity).isEmpty();
    }

    public AppraisalSheet sheet(ActivityId id) {
        Activity activity = activities.get(id);
        List<GradeRow> rows = AppraisalSheet.appraises(activity) ? rows(activity) : List.of();
        RuleBook book = rules.book();
        return new AppraisalSheet(
                activity,
                rows,
                GradeCounts.of(
                        rows,
                        book.number("life:excellentOf", activity.date()),
                        book.number("life:excellentBase", activity.date()) == 1),
                repository.steps(id),
                repository.measures(id));
    }

    /** Everybody as of the day; a closed record keeps those it was closed with. */
    private List<GradeRow> rows(Activity activity) {
        Map<MemberId, Marks> marks = repository.marks(activity.id());
        Map<MemberId, GradeRow> rows = new LinkedHashMap<>();
        if (activity.closed()) {
            for (AppraisalRepository.Frozen one : repository.frozen(activity.id())) {
                put(rows, one.member(), one.name(), one.stage(), marks);
            }
        }
        for (RosterEntry entry : members.everybody(activity.date())) {
            Stage stage = entry.stage();
            boolean known = marks.containsKey(entry.id());
            boolean open = !activity.closed() && entry.counts();
            if ((open || known) && !rows.containsKey(entry.id())) {
                put(rows, entry.id(), entry.name(), stage == null ? Stage.FULL : stage, marks);
            }
        }
        return List.copyOf(rows.values());
    }

    private static void put(
            Map<MemberId, GradeRow> rows,
            MemberId id,
            String name,
            Stage stage,
            Map<MemberId, Marks> marks) {
        rows.put(id, new GradeRow(id, name, stage, marks.getOrDefault(id, Marks.NONE)));
    }

    /** Grades one member; probationary members are refused a grade that stands or is proposed. */
    public void mark(ActivityId id, MemberId member, Marks marks) {
        mark(id, Map.of(member, marks));
    }

    /** Grades several members, all or none. */
    public void mark(ActivityId id, Map<MemberId, Marks> wanted) {
        activities.open(id);
        AppraisalSheet sheet = sheet(id);
        if (!AppraisalSheet.appraises(sheet.activity())) {
            throw new AppException(
                    "appraisal.problem.noGrades", id.value(), sheet.activity().title());
        }
        List<Problem> problems = new ArrayList<>();
        wanted.forEach((member, marks) -> {
            Optional<GradeRow> row = sheet.row(member);
            if (row.isEmpty()) {
                problems.add(Problem.of("member", "appraisal.problem.notMember"));
            } else if (!row.get().graded() && !marks.isEmpty()) {
                problems.add(
                        Problem.of("decided", "appraisal.problem.probationary", row.get().name()));
            }
        });
        InvalidInput.throwIfAny(problems);
        written(() -> wanted.forEach((member, marks) -> repository.save(id, member, marks)));
    }

    /** Grades everybody qualified who has no grade yet; returns them, for undoing it. */
    public List<MemberId> restQualified(ActivityId id) {
        Map<MemberId, Marks> rest = new LinkedHashMap<>();
        for (GradeRow row : sheet(id).rows()) {
            if (row.graded() && row.marks().decided() == null) {
                rest.put(row.member(), row.marks().decided(Grade.QUALIFIED));
            }
        }
        mark(id, rest);
        return List.copyOf(rest.keySet());
    }

    /** Takes the grades that stand away from these members. */
    public void clear(ActivityId id, List<MemberId> graded) {
        Map<MemberId, Marks> open = new LinkedHashMap<>();
        AppraisalSheet sheet = sheet(id);
        for (MemberId member : graded) {
            sheet.row(member).ifPresent(row -> open.put(member, row.marks().decided(null)));
        }
        mark(id, open);
    }

    /** Says that a step was taken, notes something of it, or with neither takes it back. */
    public void save(ActivityId id, LifeStep.Taken taken) {
        Activity activity = activities.open(id);
        List<Problem> problems = new ArrayList<>();
        if (!LifeStep.of(activity).contains(taken.step())) {
            problems.add(Problem.of("step", "appraisal.problem.otherType"));
        }
        LocalDate on = taken.on();
        if (on != null
                && taken.step().phase() == LifeStep.Phase.BEFORE
                && on.isAfter(activity.date())) {
            problems.add(Problem.of("on", "appraisal.problem.after", activity.date()));
        }
        if (taken.note().length() > NOTE) {
            problems.add(Problem.of("note", "member.problem.tooLong", NOTE));
        }
        InvalidInput.throwIfAny(problems);
        written(() -> repository.save(id, taken));
    }

    /** The grades that stand for a year, by member; held in that year or early in the next. */
    public Map<MemberId, Grade> year(int year) {
        return repository.year(year);
    }

    /** The appraisals that count for a year, by date. */
    public List<Activity> held(int year) {
        return activities.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31)).stream()
                .filter(activity -> activity.plan().year() == year)
                .filter(a -> a.plan().types().contains(ActivityType.DEMOCRATIC_APPRAISAL))
                .toList();
    }

    private void written(Runnable write) {
        sql.transaction(() -> {
            write.run();
            sql.afterCommit(changes::fire);
        });
    }
}
