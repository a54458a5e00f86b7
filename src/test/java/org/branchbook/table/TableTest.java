package org.branchbook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.sheet.Sheet;
import org.branchbook.sheet.SheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reading for every import: the columns are the importing package's, the rest is here. */
class TableTest {
    private static final ColumnSet POSTS =
            ColumnSet.of(
                    List.of(
                            new ColumnNames("who", "", List.of("姓名", "委员姓名")),
                            new ColumnNames("post", "rank", List.of("职务")),
                            new ColumnNames("since", "", List.of("任职时间"))),
                    new ColumnSet.Needs(List.of("who"), List.of("who"), "sheet.read.empty"),
                    (_, text) -> text.endsWith("委员"));

    @Test
    void findsTheHeaderUnderTitlesAndTellsDataFromHints() {
        Table table =
                read(
                        POSTS,
                        "支部委员会名单",
                        "*委员姓名（与证件一致）,职务,任职时间,电话",
                        "必填,必填,选填,选填",
                        "张三, 组织委员,2026.3.5,无",
                        "合计,1人");
        assertEquals(2, table.header().row());
        assertEquals(
                List.of("who", "post", "since"),
                table.header().columns().stream().map(Column::target).toList());
        assertEquals(
                List.of("D 电话"), table.header().unknown().stream().map(Column::label).toList());
        assertEquals(
                List.of("4 张三 组织委员"),
                table.rows().stream()
                        .map(r -> r.number() + " " + r.text("who") + " " + r.text("post"))
                        .toList());
        assertEquals(
                List.of(
                        "table.skipped.title",
                        "table.skipped.hint",
                        "table.skipped.total",
                        "table.total.same",
                        "table.note.unknown"),
                table.notes().stream().map(Note::key).toList());
    }

    @Test
    void aTotalLargerThanTheRowsIsSaidThoughAnotherAgrees() {
        Table table = read(POSTS, "支部委员会名单（共 1 人）", "姓名,职务", "张三,组织委员", "小计,1人", "合计,2人");
        assertEquals(
                Note.of("名单", "table.total.differs", 2, 1),
                table.notes().stream()
                        .filter(note -> note.key().startsWith("table.total"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatTheUserSaidOfAHeaderCountsBeforeItsName() {
        ColumnSet told =
                POSTS.remembering(
                        Map.of(ColumnSet.key("担 任（何职）"), "post", ColumnSet.key("职务"), Column.SKIP));
        Table table = read(told, "姓名,职务,担任(何职)", "张三,教授,宣传委员");
        assertEquals("宣传委员", table.rows().getFirst().text("post"));
        assertEquals(List.of(), table.header().unknown());
    }

    @Test
    void aColumnOfTwoMeaningsIsDecidedByItsCells() {
        assertEquals(true, read(POSTS, "姓名,职务", "张三,教授").header().has("rank"));
        assertEquals(true, read(POSTS, "姓名,职务", "张三,教授", "李四,委员").header().has("post"));
    }

    @Test
    void aDateThatCannotBeReadIsAProblemAtItsCell() {
        Table table = read(POSTS, "姓名,任职时间", "张三,去年春天", "李四,2026年3月");
        List<CellProblem> problems = new ArrayList<>();
        Column since = table.header().columns().get(1);
        assertEquals("2026-03", table.rows().get(1).date(since, problems).orElseThrow().toString());
        assertEquals(true, table.rows().get(0).date(since, problems).isEmpty());
        assertEquals(
                List.of("名单 2 B 任职时间 去年春天 table.problem.date"),
                problems.stream()
                        .map(p ->
                                String.join(
                                        " ",
                                        p.place().sheet(),
                                        Integer.toString(p.place().row()),
                                        p.place().column(),
                                        p.value(),
                                        p.problem().key()))
                        .toList());
    }

    @Test
    void refusesAFileWithoutTheHeaderThatIsNeeded(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "会议,时间\n党课,2026-03-05\n");
        AppException e = assertThrows(AppException.class, () -> TableFile.read(file, POSTS));
        assertEquals("sheet.read.empty", e.key());
    }

    private static Table read(ColumnSet columns, String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        List<Sheet> sheets = SheetFile.read("名单.csv", bytes);
        return Table.read(sheets.getFirst(), columns).orElseThrow();
    }
}
