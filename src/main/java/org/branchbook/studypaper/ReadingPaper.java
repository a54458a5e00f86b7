package org.branchbook.studypaper;

import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.paper.Written;
import org.branchbook.reading.Portion;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** The reading plan of a year: references to the branch's own edition, no text of it. */
final class ReadingPaper {
    private static final int LAST_LINES = 4;

    private ReadingPaper() {}

    static Written of(String branch, String on, int year, List<Portion> portions) {
        String name = year + "年《雷锋日记》阅读安排";
        return new Written(
                year + "年雷锋日记阅读安排", "", paper -> write(paper, branch, on, name, portions));
    }

    private static void write(
            Paper paper, String branch, String on, String name, List<Portion> portions) {
        Words.title(paper, branch, name);
        String editions =
                portions.stream()
                        .map(one -> one.draft().edition())
                        .distinct()
                        .collect(Collectors.joining("；"));
        if (portions.isEmpty()) {
            paper.body("这一年还没有阅读安排。");
        } else {
            paper.body("所用版本：" + editions + "。请按下表阅读，读后可以写体会；愿意的，由本人分享到党课、主题党日。");
            WordTable table =
                    WordTable.columns(14, 62, 52, 28)
                            .fontSize(11)
                            .lineHeight(17)
                            .rowHeight(8)
                            .header("序号", "时间", "页码或篇目", "阅读人");
            int number = 1;
            for (Portion one : portions) {
                table.row(
                        Cell.center(String.valueOf(number++)),
                        Cell.center(one.draft().from() + "至" + one.draft().to()),
                        Cell.text(one.draft().reference()),
                        Cell.center(one.name().isEmpty() ? "全体" : one.name()));
            }
            paper.gap(2).table(table.framed()).gap(2);
            paper.together(LAST_LINES).body("安排可以按支部实际调整，不作检查评比。");
        }
        paper.blank().signature(branch, on, false);
    }
}
