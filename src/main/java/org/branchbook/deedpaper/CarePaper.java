package org.branchbook.deedpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchbook.care.Care;
import org.branchbook.care.CareFigures;
import org.branchbook.care.CareKind;
import org.branchbook.paper.Written;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** 结对帮扶与导师结对台账, in which those who are helped stand under their codes. */
record CarePaper(String branch, List<Care> all, CareFigures figures) {
    static final String NOTE = "服务对象只写代号，不写姓名和证件号码。";

    Written written(String on) {
        String name = "结对帮扶与导师结对台账";
        return new Written(name, "", paper -> write(paper, name, on));
    }

    private void write(Paper paper, String name, String on) {
        if (!branch.isEmpty()) {
            paper.title(DocumentNames.titleLines(branch));
        }
        paper.title(DocumentNames.titleLines(name)).blank();
        paper.heading(1, "一、结对帮扶");
        Long days = figures.response();
        String response = days == null ? "" : "，从提出到第一次行动一般不超过%d天".formatted(days);
        paper.body("共%d例，已办结%d例%s。".formatted(figures.cases(), figures.closed(), response));
        table(paper, CareKind.HELP, "需要", "负责人");
        paper.blank().heading(1, "二、导师结对");
        paper.body("进行中的%d对，其中%d对一直按时联系。".formatted(figures.pairs(), figures.inTime()));
        table(paper, CareKind.MENTOR, "主题", "导师");
        paper.note(NOTE);
        paper.blank().signature(branch, on, false);
    }

    private void table(Paper paper, CareKind kind, String need, String owner) {
        List<Care> some = all.stream().filter(one -> one.draft().kind() == kind).toList();
        if (some.isEmpty()) {
            return;
        }
        WordTable table =
                WordTable.columns(18, 34, 18, 60, 34)
                        .fontSize(10.5)
                        .lineHeight(16)
                        .rowHeight(8)
                        .header("代号", need, owner, "联系和行动", "结果或下次联系");
        for (Care one : some) {
            table.row(
                    Cell.fit(one.draft().code()),
                    Cell.text(one.draft().need()),
                    Cell.fit(one.draft().owner()),
                    Cell.text(contacts(one)),
                    Cell.text(standing(one)));
        }
        paper.table(table.framed());
    }

    private static String contacts(Care one) {
        List<String> lines = new ArrayList<>();
        one.contacts().forEach(contact -> lines.add(contact.on() + " " + contact.said()));
        return String.join("\n", lines);
    }

    private static String standing(Care one) {
        Care.End end = one.end();
        return end == null
                ? "下次不晚于\n" + Objects.toString(one.next(), "")
                : end.on() + "\n" + end.result();
    }
}
