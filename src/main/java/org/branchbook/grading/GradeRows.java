package org.branchbook.grading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.appraisal.Marks;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.PersonIndex;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.table.DataRow;

/** Reads rows of results, one after the other, into the grades they would set. */
final class GradeRows {
    /** What sheets write of those who are not graded. */
    private static final Set<String> UNGRADED =
            Set.of("不定等次", "不评定等次", "不评", "不确定等次", "参加不定等次", "/", "-", "—", "无");

    private final Optional<AppraisalSheet> sheet;
    private final boolean any;
    private final PersonIndex index;
    private final Answers answers;
    private final Map<MemberId, Marks> marks = new LinkedHashMap<>();
    private final Map<MemberId, Integer> seen = new HashMap<>();

    /**
     * @param sheet of the appraisal that is graded, empty while it is not known which
     * @param any whether there is an appraisal at all
     */
    GradeRows(
            Optional<AppraisalSheet> sheet,
            boolean any,
            List<RosterEntry> people,
            Answers answers) {
        this.sheet = sheet;
        this.any = any;
        this.index = new PersonIndex(people);
        this.answers = answers;
    }

    Map<MemberId, Marks> marks() {
        return marks;
    }

    ProposalRow read(DataRow row) {
        RowReport report = new RowReport(row, GradeColumns.NAME);
        String name = row.text(GradeColumns.NAME);
        if (sheet.isEmpty()) {
            if (any) {
                report.wait(Problem.of(GradeColumns.NAME, "grading.problem.noneChosen"));
            } else {
                report.refuse(Problem.of(GradeColumns.NAME, "grading.problem.noAppraisal"));
            }
            return report.done(name);
        }
        PersonIndex.Clue clue =
                new PersonIndex.Clue(
                        row.text(GradeColumns.ID_NUMBER), row.text(GradeColumns.NUMBER), name);
        index.find(clue, report, answers)
                .map(RosterEntry::id)
                .ifPresent(person -> read(person, sheet.get(), report));
        return report.done(name);
    }

    private void read(MemberId person, AppraisalSheet of, RowReport report) {
        Integer first = seen.putIfAbsent(person, report.row().number());
        if (first != null) {
            report.refuse(Problem.of(GradeColumns.NAME, "grading.problem.twice", first));
            return;
        }
        Optional<GradeRow> row = of.row(person);
        if (row.isEmpty()) {
            report.refuse(Problem.of(GradeColumns.NAME, "appraisal.problem.notMember"));
            return;
        }
        stage(row.get(), report);
        String text = report.row().text(GradeColumns.GRADE);
        if (text.isEmpty() || UNGRADED.contains(text)) {
            return;
        }
        Optional<Grade> grade = Grade.parse(text);
        if (grade.isEmpty()) {
            report.refuse(Problem.of(GradeColumns.GRADE, "grading.problem.grade", text));
        } else if (!row.get().graded()) {
            report.refuse(
                    Problem.of(
                            GradeColumns.GRADE,
                            "appraisal.problem.probationary",
                            row.get().name()));
        } else {
            take(row.get(), grade.get(), report);
        }
    }

    /** A sheet that has somebody at another stage is told, and the roster counts. */
    private static void stage(GradeRow row, RowReport report) {
        Stage.parse(report.row().text(GradeColumns.STAGE))
                .filter(stage -> stage != row.stage())
                .ifPresent(stage ->
                        report.warn(
                                Problem.of(GradeColumns.STAGE, "grading.warn.stage", row.stage())));
    }

    private void take(GradeRow row, Grade grade, RowReport report) {
        Grade before = row.marks().decided();
        if (before == null) {
            report.add(Said.of("grading.graded", grade));
        } else if (before != grade) {
            report.change(Said.of("grading.changed", before, grade));
        } else {
            return;
        }
        marks.put(row.member(), row.marks().decided(grade));
    }
}
