package org.branchbook.studypaper;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Dates;
import org.branchbook.initiative.Clause;
import org.branchbook.initiative.Initiative;
import org.branchbook.initiative.Initiatives;
import org.branchbook.initiative.Proof;
import org.branchbook.paper.Written;
import org.branchbook.service.ServiceCategory;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** What is answered to the superior: each clause, how it was carried out, and what shows it. */
final class FeedbackPaper {
    private static final String NUMERALS = "一二三四五六七八九十";

    private static final int LAST_LINES = 4;

    private final String branch;
    private final String on;
    private final Initiatives.Standing standing;
    private final Initiative.Draft draft;

    private FeedbackPaper(
            String branch, String on, Initiatives.Standing standing, Initiative.Draft draft) {
        this.branch = branch;
        this.on = on;
        this.standing = standing;
        this.draft = draft;
    }

    static Written of(
            String branch, String on, Initiatives.Standing standing, Initiative.Draft draft) {
        String name = "关于《" + standing.initiative().title() + "》落实情况的反馈";
        FeedbackPaper made = new FeedbackPaper(branch, on, standing, draft);
        return new Written(name.replace("《", "").replace("》", ""), "", p -> made.write(p, name));
    }

    private void write(Paper paper, String name) {
        Words.title(paper, branch, name);
        if (!draft.issuer().isEmpty()) {
            paper.note(draft.issuer() + "：");
        }
        paper.body(opening());
        for (Clause clause : standing.clauses()) {
            paper.heading(1, numeral(clause.position()) + "、" + clause.text());
            paper.body(clause.said().isEmpty() ? Words.OPEN + "这一项是怎样落实的。）" : clause.said());
            if (clause.proofs().isEmpty()) {
                paper.body("尚无佐证。");
            } else {
                paper.gap(2).table(proofs(clause.proofs())).gap(2);
            }
        }
        paper.together(LAST_LINES).body("以上情况，特此反馈。");
        paper.blank().signature(branch, on, true);
    }

    private String opening() {
        String dated = draft.dated() == null ? "" : Dates.document(draft.dated());
        String number = draft.number().isEmpty() ? "" : "（" + draft.number() + "）";
        return "《%s》%s%s印发后，我支部逐项对照落实。截至%s，%d项要求中有佐证的%d项，情况如下。"
                .formatted(
                        draft.title(),
                        number,
                        dated,
                        on,
                        standing.clauses().size(),
                        standing.proved());
    }

    private static WordTable proofs(List<Proof> proofs) {
        WordTable table =
                WordTable.columns(32, 78, 22, 24)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("日期", "佐证", "人数", "附件");
        for (Proof proof : proofs) {
            table.row(
                    Cell.center(proof.on().toString()),
                    Cell.text(what(proof)),
                    Cell.center(String.valueOf(proof.what().people())),
                    Cell.center(proof.what().files() == 0 ? "—" : proof.what().files() + "份"));
        }
        return table.framed();
    }

    private static String what(Proof proof) {
        ServiceCategory category = proof.what().category();
        if (category != null) {
            return "志愿服务：" + category.documentName();
        }
        return proof.held() ? proof.what().title() : proof.what().title() + "（已安排）";
    }

    /** 一 to 九十九. */
    static String numeral(int number) {
        List<String> parts = new ArrayList<>();
        int tens = number / 10;
        if (tens > 0) {
            parts.add((tens == 1 ? "" : digit(tens)) + "十");
        }
        if (number % 10 > 0) {
            parts.add(digit(number % 10));
        }
        return String.join("", parts);
    }

    private static String digit(int number) {
        return NUMERALS.substring(number - 1, number);
    }
}
