package org.branchbook.leifengpaper;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.paper.Written;
import org.branchbook.person.PersonName;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.service.Counted;
import org.branchbook.service.HoursTable;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;
import org.jspecify.annotations.Nullable;

/**
 * 服务时长统计 of a year: per person and category, on paper, as a workbook, and as rows for entering
 * again into a public volunteer system.
 */
final class HoursPaper {
    static final String NOTE = "本表按支部活动记录统计，时长为实际服务时间，不含往返和准备，按档向下取整；不是志愿服务记录证明。";
    private final String branch;
    private final HoursTable table;
    private final Names names;

    HoursPaper(String branch, HoursTable table, Names names) {
        this.branch = branch;
        this.table = table;
        this.names = names;
    }

    Written written(String on) {
        String name = table.year() + "年志愿服务时长统计";
        return new Written(name, "", paper -> write(paper, name, on));
    }

    private void write(Paper paper, String name, String on) {
        if (!branch.isEmpty()) {
            paper.title(DocumentNames.titleLines(branch));
        }
        paper.title(DocumentNames.titleLines(name)).blank();
        paper.body(
                "统计截至%s：参加志愿服务%d人，共%s小时。"
                        .formatted(on, table.lines().size(), plain(table.total())));
        if (!table.lines().isEmpty()) {
            paper.table(people());
            paper.blank();
            paper.table(categories());
        }
        paper.note(NOTE);
        paper.blank().signature(branch, on, false);
    }

    private WordTable people() {
        WordTable out =
                WordTable.columns(14, 24, 24, 52, 16, 30)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("序号", "姓名", "身份", "服务类别（小时）", "次数", "合计（小时）");
        int number = 1;
        for (HoursTable.Line line : table.lines()) {
            out.row(
                    Cell.center(String.valueOf(number++)),
                    Cell.center(names.shown(line.name())),
                    Cell.center(Names.CHINESE.text(line.identity())),
                    Cell.text(byCategory(line)),
                    Cell.center(String.valueOf(line.times())),
                    Cell.center(plain(line.total())));
        }
        return out.framed();
    }

    private static String byCategory(HoursTable.Line line) {
        List<String> said = new ArrayList<>();
        for (Map.Entry<ServiceCategory, BigDecimal> one : line.hours().entrySet()) {
            said.add(one.getKey().documentName() + plain(one.getValue()));
        }
        return String.join("，", said);
    }

    private WordTable categories() {
        WordTable out =
                WordTable.columns(80, 40)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("服务类别", "小时");
        for (ServiceCategory category : table.categories()) {
            out.row(Cell.text(category.documentName()), Cell.center(plain(table.of(category))));
        }
        return out.framed();
    }

    static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }

    byte[] xlsx() {
        ExcelBook book = new ExcelBook(table.year() + "年志愿服务时长统计");
        ExcelSheet sheet = book.sheet("服务时长");
        sheet.column("姓名", ExcelLook.CENTER, 14).column("身份", ExcelLook.CENTER, 14);
        table.categories().forEach(one -> sheet.column(one.documentName(), ExcelLook.DECIMAL, 11));
        sheet.column("次数", ExcelLook.NUMBER, 8).column("合计小时", ExcelLook.DECIMAL, 11);
        sheet.title(table.year() + "年志愿服务时长统计");
        sheet.note("党支部：" + branch + "　　" + NOTE);
        for (HoursTable.Line line : table.lines()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(names.shown(line.name()));
            row.add(Names.CHINESE.text(line.identity()));
            for (ServiceCategory category : table.categories()) {
                row.add(line.hours().get(category));
            }
            row.add(line.times());
            row.add(sum(sheet, line));
            sheet.row(row.toArray());
        }
        sheet.freezeColumns(1).pageHeader(branch);
        return book.bytes();
    }

    private Object sum(ExcelSheet sheet, HoursTable.Line line) {
        return new ExcelSheet.Formula(
                "SUM(%s{r}:%s{r})"
                        .formatted(
                                sheet.letter(table.categories().getFirst().documentName()),
                                sheet.letter(table.categories().getLast().documentName())),
                line.hours().values().stream().mapToDouble(BigDecimal::doubleValue).sum());
    }

    /**
     * Rows for a public volunteer system, one a person and time, in UTF-8 with a mark so that Excel
     * reads them; nothing private but the name and the volunteer's own number.
     */
    static byte[] csv(
            List<Counted> counted, Map<Long, Volunteer> volunteers, Map<Long, Project> projects) {
        StringBuilder out = new StringBuilder("\uFEFF志愿者编号,姓名,项目,服务类别,日期,开始,结束,时长（小时）,内容\r\n");
        for (Counted one : counted) {
            Volunteer who = volunteers.get(one.who().volunteer());
            Long id = one.part().project();
            Project project = id == null ? null : projects.get(id);
            List<String> cells =
                    List.of(
                            who == null ? "" : who.draft().number(),
                            one.who().name(),
                            project == null ? "" : project.name(),
                            one.category().documentName(),
                            one.span().on().toString(),
                            Dates.time(one.span().from()),
                            Dates.time(one.span().to()),
                            plain(one.hours()),
                            one.part().content());
            out.append(String.join(",", cells.stream().map(HoursPaper::cell).toList()))
                    .append("\r\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** How names stand in a paper: whole, or masked for lists that go public. */
    record Names(boolean masked) {
        static final Messages CHINESE = new Messages(Locale.CHINA);

        String shown(String name) {
            return masked ? PersonName.masked(name) : name;
        }
    }
}
