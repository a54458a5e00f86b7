package org.branchbook.leifengpaper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchbook.base.Dates;
import org.branchbook.paper.Written;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.shift.Shift;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** 志愿服务值班表 of a month: to be put up before, and with who came and what was handed over after. */
final class RosterPaper {
    private final String branch;
    private final YearMonth month;
    private final List<Shift> shifts;

    RosterPaper(String branch, YearMonth month, List<Shift> shifts) {
        this.branch = branch;
        this.month = month;
        this.shifts = shifts;
    }

    Written written() {
        String name = month.getYear() + "年" + month.getMonthValue() + "月志愿服务值班表";
        return new Written(name, "", paper -> write(paper, name));
    }

    private void write(Paper paper, String name) {
        if (!branch.isEmpty()) {
            paper.title(DocumentNames.titleLines(branch));
        }
        paper.title(DocumentNames.titleLines(name)).blank();
        if (shifts.isEmpty()) {
            paper.body("本月没有排班。");
            return;
        }
        WordTable out =
                WordTable.columns(34, 27, 37, 36, 26)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(10)
                        .header("日期", "时间", "项目和岗位", "人员（√ 为到岗）", "交接");
        for (Shift shift : shifts) {
            Shift.Draft draft = shift.draft();
            LocalDate on = draft.span().on();
            out.row(
                    Cell.center(
                            on.getMonthValue()
                                    + "月"
                                    + on.getDayOfMonth()
                                    + "日"
                                    + on.getDayOfWeek()
                                            .getDisplayName(TextStyle.SHORT, Locale.CHINA)),
                    Cell.center(
                            Dates.time(draft.span().from()) + "–" + Dates.time(draft.span().to())),
                    Cell.text(
                            draft.post().isEmpty()
                                    ? shift.project()
                                    : shift.project() + "：" + draft.post()),
                    Cell.text(people(shift)),
                    Cell.text(draft.handover()));
        }
        paper.table(out.framed());
    }

    private static String people(Shift shift) {
        String names =
                shift.people().stream()
                        .map(one -> one.came() ? one.name() + "√" : one.name())
                        .collect(Collectors.joining("、"));
        int free = shift.free();
        return free == 0 ? names : names + (names.isEmpty() ? "" : "，") + "还缺" + free + "人";
    }
}
