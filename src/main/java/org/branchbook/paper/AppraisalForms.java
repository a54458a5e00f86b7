package org.branchbook.paper;

import java.util.List;
import org.branchbook.appraisal.Ballots;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.base.PartialDate;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 民主评议党员登记表, a page a member: what the roster knows is filled in; assessment, opinions and
 * signatures are room to write, and so are ballots and grade unless they were asked for.
 */
final class AppraisalForms {
    private static final double WRITTEN = 34;
    private static final double OPINION = 27;

    private AppraisalForms() {}

    /**
     * @param entry as of the day of the appraisal
     */
    record Person(RosterEntry entry, String group, GradeRow row) {}

    static Written of(String branch, int year, List<Person> people, boolean full) {
        String name = year + "年度民主评议党员登记表";
        return new Written(
                name,
                full ? "含个人评议情况，请妥善保管" : "",
                paper -> {
                    for (int i = 0; i < people.size(); i++) {
                        if (i > 0) {
                            paper.pageBreak();
                        }
                        paper.title(name).gap(3);
                        paper.note("党支部：" + branch);
                        write(paper, people.get(i), full);
                    }
                });
    }

    private static void write(Paper paper, Person person, boolean full) {
        RosterEntry entry = person.entry();
        WordTable table =
                WordTable.columns(25, 29, 25, 26, 25, 26)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8.5);
        table.row(
                Cell.label("姓名"),
                Cell.fit(entry.name()),
                Cell.label("性别"),
                Cell.fit(shown(entry, MemberField.SEX)),
                Cell.label("民族"),
                Cell.fit(shown(entry, MemberField.ETHNICITY)));
        table.row(
                Cell.label("出生年月"),
                Cell.fit(month(entry, MemberField.BIRTH_DATE)),
                Cell.label("入党时间"),
                Cell.fit(day(entry, MemberField.JOIN_DATE)),
                Cell.label("转正时间"),
                Cell.fit(day(entry, MemberField.FULL_DATE)));
        table.row(
                Cell.label("学历"),
                Cell.fit(shown(entry, MemberField.EDUCATION)),
                Cell.label("党内职务"),
                Cell.fit(Heads.posts(entry)),
                Cell.label("党小组"),
                Cell.fit(person.group()));
        wide(table, "单位及职务", shown(entry, MemberField.UNIT_POST));
        room(table, "个人自评", WRITTEN);
        signed(table, "本人签字");
        room(table, "党员互评", OPINION);
        wide(table, "民主测评", ballots(person.row(), full));
        room(table, "党支部意见", OPINION);
        wide(table, "评定等次", grade(person.row(), full));
        signed(table, "书记签字");
        room(table, "上级党组织意见", 20);
        paper.table(table.framed());
    }

    private static String shown(RosterEntry entry, MemberField field) {
        return field.shown(entry.member().value(field), Heads.CHINESE);
    }

    private static String day(RosterEntry entry, MemberField field) {
        PartialDate date = entry.member().date(field);
        return date == null ? "" : date.dotted();
    }

    /** The day of birth is nobody's business here. */
    private static String month(RosterEntry entry, MemberField field) {
        String day = day(entry, field);
        return day.length() > 7 ? day.substring(0, 7) : day;
    }

    private static void wide(WordTable table, String label, String text) {
        table.row(Cell.label(label), Cell.text(text).spanning(5));
    }

    private static void room(WordTable table, String label, double height) {
        table.rowHeight(height);
        wide(table, label, "");
        table.rowHeight(8.5);
    }

    private static void signed(WordTable table, String label) {
        table.row(
                Cell.label(label),
                Cell.blank().spanning(2),
                Cell.label("日期"),
                Cell.blank().spanning(2));
    }

    private static String ballots(GradeRow row, boolean full) {
        if (!row.graded()) {
            return "预备党员，不参加测评评定";
        }
        Ballots ballots = row.marks().ballots();
        if (!full || ballots == null) {
            return "优秀＿＿票　合格＿＿票　基本合格＿＿票　不合格＿＿票";
        }
        return "优秀%d票　合格%d票　基本合格%d票　不合格%d票"
                .formatted(
                        ballots.excellent(),
                        ballots.qualified(),
                        ballots.basic(),
                        ballots.unqualified());
    }

    private static String grade(GradeRow row, boolean full) {
        if (!row.graded()) {
            return "预备党员参加评议，不评定等次";
        }
        Grade grade = row.marks().decided();
        return full && grade != null ? grade.documentName() : "";
    }
}
