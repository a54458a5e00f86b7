package org.branchbook.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Dates;
import org.branchbook.paper.Written;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 恢复单: one page with the code that opens the book when the password is forgotten, to be printed and
 * locked away.
 *
 * @param branch its name, "" where it is not described yet
 * @param code in groups, as it is typed
 */
public record RecoverySheet(String branch, String code, LocalDate made) {
    private static final int COLUMNS = 4;

    public Written written() {
        return new Written("支部手册恢复单", "", this::write);
    }

    private void write(Paper paper) {
        paper.title("支部手册恢复单").blank();
        if (!branch.isEmpty()) {
            paper.labelled("支部", branch);
        }
        paper.labelled("制作日期", Dates.document(made)).gap(3).table(groups()).gap(3);
        paper.heading(1, "一、怎样使用");
        paper.body(
                """
                1. 忘记密码时，在“密码或恢复码”一栏输入上面八组字符，大小写、空格和横线不限。
                2. 字符里没有字母I、L、O、U。打开后在设置里改成新密码。\
                """);
        paper.heading(1, "二、怎样保管");
        paper.body(
                """
                1. 只打印一份，封好锁在柜里，不与电脑放在一起；存成的文件，打印后删除。
                2. 不拍照，不上网。谁有本单和手册的文件，谁就能打开手册。
                3. 本单丢失或者被人看过，请重做恢复单，旧单随即作废。
                4. 密码和本单都没有了，任何人都打不开手册。\
                """);
        paper.blank().signLines("保管人（签字）：", "日期：");
    }

    private WordTable groups() {
        WordTable table = WordTable.columns(1, 1, 1, 1).fontSize(22).lineHeight(30).rowHeight(16);
        List<Cell> row = new ArrayList<>();
        for (String group : code.split("-", -1)) {
            row.add(Cell.center(group));
            if (row.size() == COLUMNS) {
                table.row(List.copyOf(row));
                row.clear();
            }
        }
        return table.framed();
    }

    /** Without what opens the book. */
    @Override
    public String toString() {
        return "RecoverySheet";
    }
}
