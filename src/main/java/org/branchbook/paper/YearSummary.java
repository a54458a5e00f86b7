package org.branchbook.paper;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeCounts;
import org.branchbook.base.Dates;
import org.branchbook.followup.FollowUp;
import org.branchbook.talk.TalkCoverage;
import org.branchbook.talk.TalkKind;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 年度工作总结, a draft that the numbers make: what the book knows is said, what only the branch can say
 * is left open and marked so. Nobody's grade and no talk's content is in it.
 */
final class YearSummary {
    /** Heading, two lines, an empty one and the signature. */
    private static final int LAST_LINES = 6;

    private static final String OPEN = "（请支部补充：";

    private final YearFacts facts;

    private YearSummary(YearFacts facts) {
        this.facts = facts;
    }

    static Written of(YearFacts facts) {
        String name = facts.year() + "年度工作总结";
        return new Written(
                name,
                "草稿：按截至" + Dates.document(facts.on()) + "的数据写成，须经支部审定",
                paper -> new YearSummary(facts).write(paper, name));
    }

    private void write(Paper paper, String name) {
        Heads.title(paper, facts.branch(), name);
        people(paper);
        paper.heading(1, "二、组织生活开展情况");
        paper.body(heldInAll());
        if (!facts.lines().isEmpty()) {
            paper.gap(2).table(lines()).gap(2);
        }
        paper.heading(1, "三、党员教育和学时");
        paper.body("学时" + facts.hours());
        development(paper);
        life(paper);
        problems(paper);
        paper.together(LAST_LINES).heading(1, "七、下一年度工作打算");
        int next = facts.life().plannedNext();
        paper.body(
                (next > 0 ? (facts.year() + 1) + "年已安排活动" + next + "次。" : "")
                        + OPEN
                        + "重点工作、措施和时间。）");
        paper.blank().signature(facts.branch(), Dates.document(facts.on()), true);
    }

    private void people(Paper paper) {
        YearFacts.People people = facts.people();
        paper.heading(1, "一、党员队伍基本情况");
        StringBuilder text = new StringBuilder("截至");
        text.append(Dates.document(facts.on())).append("，支部共有党员");
        text.append(people.full() + people.probationary()).append("人，其中正式党员");
        text.append(people.full()).append("人，预备党员").append(people.probationary()).append("人");
        if (people.groups() > 0) {
            text.append("；设党小组").append(people.groups()).append("个");
        }
        paper.body(text.append("。").toString());
        if (!people.committee().isEmpty()) {
            paper.body("支部委员会成员：" + String.join("、", people.committee()) + "。");
        }
        YearFacts.Moves moves = people.moves();
        paper.body(
                "本年度接收预备党员%d人，预备党员转正%d人；组织关系转入%d人，转出%d人。"
                        .formatted(
                                moves.admitted(), moves.converted(), moves.came(), moves.left()));
    }

    private String heldInAll() {
        int required = facts.lines().stream().mapToInt(YearFacts.Line::required).sum();
        int done = facts.lines().stream().mapToInt(YearFacts.Line::done).sum();
        int held = facts.lines().stream().mapToInt(YearFacts.Line::held).sum();
        return "本年度开展各类组织生活%d次（一次活动含多项内容的分别计算）；按制度已到期应开展%d次，完成%d次。"
                .concat("到会率为实到人次除以应到人次，没有登记考勤的不计。")
                .formatted(held, required, done);
    }

    private WordTable lines() {
        WordTable table =
                WordTable.columns(42, 20, 20, 20, 28, 26)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("类型", "应开展", "完成", "实际次数", "实到/应到人次", "到会率");
        for (YearFacts.Line line : facts.lines()) {
            table.row(
                    Cell.text(line.name()),
                    Cell.center(line.required() == 0 ? "—" : String.valueOf(line.required())),
                    Cell.center(line.required() == 0 ? "—" : String.valueOf(line.done())),
                    Cell.center(String.valueOf(line.held())),
                    Cell.fit(line.marked() ? line.present() + "/" + line.due() : "—"),
                    Cell.center(rate(line)));
        }
        return table.framed();
    }

    private static String rate(YearFacts.Line line) {
        if (line.due() == 0) {
            return "—";
        }
        long tenths = (2000L * line.present() + line.due()) / (2L * line.due());
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    private void development(Paper paper) {
        paper.heading(1, "四、发展党员工作");
        if (facts.resolutions().isEmpty()) {
            paper.body("本年度没有记载接收、转正等事项的决议。");
        }
        for (int i = 0; i < facts.resolutions().size(); i++) {
            paper.body((i + 1) + ". " + facts.resolutions().get(i) + "。");
        }
    }

    private void life(Paper paper) {
        TalkCoverage talks = facts.life().talks();
        paper.heading(1, "五、谈心谈话和民主评议");
        paper.body(
                "开展谈心谈话%d次；支委之间%s，支委与党员之间%s，党员之间%s。"
                        .formatted(
                                facts.life().talked(),
                                covered(talks.count(TalkKind.COMMITTEE), "对"),
                                covered(talks.count(TalkKind.COMMITTEE_MEMBER), "对"),
                                covered(talks.count(TalkKind.MEMBERS), "人")));
        if (facts.life().appraisals().isEmpty()) {
            paper.body("本年度民主评议党员尚未开展或者没有记载。");
        }
        facts.life().appraisals().forEach(counts -> paper.body(grades(counts)));
    }

    private static String covered(TalkCoverage.Count count, String unit) {
        return "应谈%d%s、已谈%d%s".formatted(count.required(), unit, count.done(), unit);
    }

    private static String grades(GradeCounts counts) {
        if (counts.graded() == 0) {
            return "民主评议应评定党员%d人，评定等次没有记载。".formatted(counts.gradable());
        }
        List<String> said = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            said.add(grade.documentName() + counts.of(grade) + "人");
        }
        return "民主评议应评定党员%d人，已评定%d人：%s。"
                .formatted(counts.gradable(), counts.graded(), String.join("，", said));
    }

    private void problems(Paper paper) {
        paper.heading(1, "六、存在的问题和整改情况");
        List<String> missing =
                facts.lines().stream()
                        .filter(line -> line.done() < line.required())
                        .map(line ->
                                "%s应开展%d次，完成%d次"
                                        .formatted(line.name(), line.required(), line.done()))
                        .toList();
        paper.body(
                missing.isEmpty()
                        ? "已到期应开展的组织生活均已开展。"
                        : "没有按制度开足的：" + String.join("；", missing) + "。");
        List<FollowUp> all = facts.life().followUps();
        long done = all.stream().filter(one -> one.done() != null).count();
        if (!all.isEmpty()) {
            paper.body(
                    "会后事项和整改措施共%d项，已完成%d项，未完成%d项。".formatted(all.size(), done, all.size() - done));
        }
        paper.body(OPEN + "主要问题、原因和改进措施。）");
    }
}
