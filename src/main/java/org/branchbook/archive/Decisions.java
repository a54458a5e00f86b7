package org.branchbook.archive;

import java.util.List;
import java.util.function.Function;
import org.branchbook.paper.Written;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * What a reviewer must know of a year beside its records: how closed records were amended, where
 * the branch or its superior decided otherwise than the rules, and what need not be held.
 */
public record Decisions(int year, List<Amended> amended, List<Ruled> ruled, List<Waived> waived) {
    public Decisions {
        amended = List.copyOf(amended);
        ruled = List.copyOf(ruled);
        waived = List.copyOf(waived);
    }

    /** A numbered amendment of a closed record. */
    public record Amended(String activity, int number, String reason, String on, String by) {}

    /** A rule in whose place something else counts. */
    public record Ruled(String rule, String value, String time, String by, String note) {}

    /** What need not be held for a time. */
    public record Waived(String what, String time, String reason, String by) {}

    /** Nothing to tell is told too: a reviewer need not wonder. */
    public Written written() {
        String name = year + "年修订、本地规定和豁免";
        return new Written(name, "", paper -> write(paper, name));
    }

    private void write(Paper paper, String name) {
        paper.title(name).blank();
        paper.heading(1, "一、已关闭记录的修订");
        list(
                paper,
                amended,
                new String[] {"活动", "次", "理由", "日期", "经手"},
                new double[] {52, 8, 60, 24, 20},
                a -> List.of(a.activity(), String.valueOf(a.number()), a.reason(), a.on(), a.by()));
        paper.heading(1, "二、与规定不同的本地规定");
        list(
                paper,
                ruled,
                new String[] {"规定", "本支部执行", "时间", "决定单位", "说明"},
                new double[] {40, 34, 34, 28, 28},
                r -> List.of(r.rule(), r.value(), r.time(), r.by(), r.note()));
        paper.heading(1, "三、豁免");
        list(
                paper,
                waived,
                new String[] {"活动", "时间", "理由", "批准单位"},
                new double[] {40, 44, 48, 32},
                w -> List.of(w.what(), w.time(), w.reason(), w.by()));
    }

    private static <T> void list(
            Paper paper,
            List<T> rows,
            String[] heads,
            double[] widths,
            Function<T, List<String>> cells) {
        if (rows.isEmpty()) {
            paper.body("无。");
            return;
        }
        WordTable table =
                WordTable.columns(widths).fontSize(10.5).lineHeight(15).rowHeight(8).header(heads);
        rows.forEach(row -> table.row(cells.apply(row).stream().map(Cell::text).toList()));
        paper.table(table.framed());
    }
}
