package org.branchbook.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Dates;
import org.branchbook.paper.Written;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 支部手册移交清单: what is handed over, what is still open, what falls due, and who signs for it.
 *
 * @param counts what there is and how many of it, in order
 * @param open what is begun and not done, in words
 * @param due what falls due, the earliest first
 */
public record HandoverPaper(
        Sides sides, Map<String, String> counts, List<String> open, List<Due> due) {
    private static final int MOST = 40;

    public HandoverPaper {
        open = List.copyOf(open);
        due = List.copyOf(due);
    }

    /** Who hands over to whom; names are "" where they are written by hand. */
    public record Sides(String branch, String from, String to, LocalDate on) {}

    /** One thing that falls due, with the rule it comes from. */
    public record Due(LocalDate on, String text, String why) {}

    /**
     * @param file its name
     * @param code its SHA-256
     */
    Written written(String file, String code) {
        return new Written("支部手册移交清单", "", paper -> write(paper, file, code));
    }

    private void write(Paper paper, String file, String code) {
        paper.title("支部手册移交清单").blank();
        paper.labelled("支部", sides.branch());
        paper.labelled("移交人", sides.from().isEmpty() ? "（签字见后）" : sides.from());
        paper.labelled("接收人", sides.to().isEmpty() ? "（签字见后）" : sides.to());
        paper.labelled("移交文件", file);
        paper.labelled("校验码", code.replaceAll("(.{8})(?=.)", "$1 "));
        paper.heading(1, "一、移交内容");
        paper.table(countTable());
        paper.heading(1, "二、未了事项");
        numbered(paper, open);
        paper.heading(1, "三、到期事项");
        if (due.isEmpty()) {
            paper.body("无。");
        } else {
            paper.table(dueTable());
            if (due.size() > MOST) {
                paper.note("另有" + (due.size() - MOST) + "项，见手册“今日”。");
            }
        }
        paper.heading(1, "四、说明");
        paper.body(
                """
                1. 移交文件含整本手册和全部附件，已用口令加密。口令当面告知，不写在本清单上，不与文件一起发送。
                2. 接收人在开始页面或“归档”里点“接手手册”，或者用命令takeover，程序先核对再打开，不覆盖已有手册。
                3. 校验码与程序显示的一致，即文件未被改动。核对无误后双方签字，各执一份。
                4. 个人日记、功过格等本人加密保存的内容不在移交之列。\
                """);
        paper.blank().together(4);
        paper.signLines("移交人（签字）：", "接收人（签字）：");
        paper.signLines("监交人（签字）：", "日期：");
        paper.signature(sides.branch(), Dates.document(sides.on()), false);
    }

    private WordTable countTable() {
        WordTable table = table(62, 104).header("项目", "数量");
        counts.forEach((what, count) -> table.row(Cell.text(what), Cell.text(count)));
        return table.framed();
    }

    private WordTable dueTable() {
        WordTable table = table(26, 78, 62).header("期限", "事项", "依据");
        due.stream()
                .limit(MOST)
                .forEach(one ->
                        table.row(
                                Cell.center(one.on().toString()),
                                Cell.text(one.text()),
                                Cell.text(one.why())));
        return table.framed();
    }

    private static WordTable table(double... widths) {
        return WordTable.columns(widths).fontSize(10.5).lineHeight(15).rowHeight(8);
    }

    private static void numbered(Paper paper, List<String> lines) {
        if (lines.isEmpty()) {
            paper.body("无。");
        }
        int number = 1;
        for (String line : lines.subList(0, Math.min(MOST, lines.size()))) {
            paper.body(number++ + ". " + line + "。");
        }
        if (lines.size() > MOST) {
            paper.body("另有" + (lines.size() - MOST) + "项，见手册。");
        }
    }
}
