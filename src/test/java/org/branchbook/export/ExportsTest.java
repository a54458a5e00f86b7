package org.branchbook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.Post;
import org.branchbook.disclosure.ExportNote;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.member.Stage;
import org.branchbook.storage.Settings;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());
    private final Exports exports = new Exports(branches, members);
    private final ExportProfiles profiles = new ExportProfiles(book.sql());

    @AfterEach
    void close() {
        book.close();
    }

    @BeforeEach
    void fill() {
        branches.save(new Branch("中共某大学第一支部委员会", "中共某大学委员会", null, false));
        members.add(
                People.full(
                        "田大利",
                        "BIRTH_DATE",
                        "1999-03-05",
                        "ID_NUMBER",
                        "430304199903050010",
                        "MOBILE",
                        "13812345678",
                        "ADDRESS",
                        "=HYPERLINK(\"x\")",
                        "NUMBER",
                        "2003"),
                "");
        members.add(People.full("田富", "JOIN_DATE", "2019-06", "NUMBER", "2001"), "");
        members.add(
                People.with(
                        People.full("张三", "REMARK", "-1+2"), null, Set.of(Post.SECRETARY), null),
                "");
        members.add(People.person("丁一", Stage.APPLICANT, "NUMBER", "1001"), "");
    }

    private ExportProfile profile(String... columns) {
        List<ExportProfile.Column> wanted =
                Stream.of(columns)
                        .map(name -> ExportField.named(name).orElseThrow())
                        .map(field -> new ExportProfile.Column(field, field.title()))
                        .toList();
        return new ExportProfile(
                "试", wanted, ExportProfile.Writing.USUAL, ExportOrder.OWN, ExportPeople.MEMBERS);
    }

    private List<String> column(ExportProfile profile) {
        return exports.listing(profile, TestBook.TODAY, false).rows().stream()
                .map(List::getFirst)
                .toList();
    }

    @Test
    void sortsByBothSchoolsOfStrokesByPinyinByPostAndByNumber() {
        ExportProfile names = profile("姓名");
        assertEquals(List.of("田大利", "田富", "张三"), column(names));
        assertEquals(List.of("田富", "田大利", "张三"), column(names.withOrder(ExportOrder.STROKES)));
        assertEquals(List.of("田大利", "田富", "张三"), column(names.withOrder(ExportOrder.FULL_STROKES)));
        assertEquals(List.of("张三", "田富", "田大利"), column(names.withOrder(ExportOrder.POST)));
        assertEquals(List.of("田富", "田大利", "张三"), column(names.withOrder(ExportOrder.NUMBER)));
        assertEquals(List.of("田大利", "田富", "张三"), column(names.withOrder(ExportOrder.PINYIN)));
        assertEquals(
                List.of("丁一", "田大利", "田富", "张三"),
                column(names.withOrder(ExportOrder.PINYIN).withPeople(ExportPeople.ALL)));
        assertEquals(List.of("丁一"), column(names.withPeople(ExportPeople.OTHERS)));
    }

    @Test
    void writesDatesAsAskedAndNeverMakesUpADay() {
        ExportProfile dates = profile("出生日期", "加入党组织日期");
        List<List<String>> all = new ArrayList<>();
        for (DateStyle style : DateStyle.values()) {
            List<List<String>> rows =
                    exports.listing(
                                    dates.withWriting(new ExportProfile.Writing(style, "—", false)),
                                    TestBook.TODAY,
                                    false)
                            .rows();
            all.add(List.of(rows.get(0).get(0), rows.get(1).get(1), rows.get(2).get(0)));
        }
        assertEquals(
                List.of(
                        List.of("19990305", "201906", "—"),
                        List.of("1999-03-05", "2019-06", "—"),
                        List.of("1999.03.05", "2019.06", "—"),
                        List.of("1999年3月5日", "2019年6月", "—"),
                        List.of("1999.03", "2019.06", "—")),
                all);
    }

    @Test
    void theWorkbookHoldsTextThatNoProgramComputes() throws IOException {
        ExportProfile wanted =
                profile("no", "姓名", "公民身份号码", "联系电话", "家庭住址", "备注", "年龄", "所在党支部")
                        .withWriting(new ExportProfile.Writing(DateStyle.COMPACT, "无", true));
        byte[] bytes = exports.workbook(wanted, TestBook.TODAY, true);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = read.getSheetAt(0);
            assertEquals(
                    List.of("序号", "姓名", "公民身份号码", "联系电话", "家庭住址", "备注", "年龄", "所在党支部"),
                    texts(sheet.getRow(2)));
            assertEquals(
                    List.of(
                            "1.0",
                            "田大利",
                            "430304199903050010",
                            "13812345678",
                            "=HYPERLINK(\"x\")",
                            "无",
                            "27",
                            "中共某大学第一支部委员会"),
                    texts(sheet.getRow(3)));
            assertEquals("田\u3000富", sheet.getRow(4).getCell(1).getStringCellValue());
            assertEquals("-1+2", sheet.getRow(5).getCell(5).getStringCellValue());
            Cell address = sheet.getRow(3).getCell(4);
            assertEquals(CellType.STRING, address.getCellType());
            assertTrue(address.getCellStyle().getQuotePrefixed());
            assertEquals("@", sheet.getRow(3).getCell(2).getCellStyle().getDataFormatString());
            assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().contains("完整"));
        }
        List<String> masked = exports.listing(wanted, TestBook.TODAY, false).rows().getFirst();
        assertEquals("430***********0010", masked.get(2));
        assertEquals("138****5678", masked.get(3));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(
                    cell.getCellType() == CellType.NUMERIC
                            ? String.valueOf(cell.getNumericCellValue())
                            : cell.getStringCellValue());
        }
        return texts;
    }

    @Test
    void keepsProfilesUnderTheirNamesAndBringsThree() {
        assertEquals(
                List.of("花名册", "组织部上报", "通讯录", "党员花名册"),
                profiles.all().stream().map(ExportProfile::name).toList());
        ExportProfile own =
                profile("姓名", "入党介绍人")
                        .named("我的")
                        .withOrder(ExportOrder.POST)
                        .withPeople(ExportPeople.FULL)
                        .withWriting(new ExportProfile.Writing(DateStyle.MONTH, "—", true));
        profiles.save(own);
        profiles.save(profile("姓名").named("通讯录"));
        ExportProfiles again = new ExportProfiles(book.sql());
        assertEquals(own, again.find("我的").orElseThrow());
        assertEquals(1, again.find("通讯录").orElseThrow().columns().size());
        again.remove("通讯录");
        assertEquals(7, again.find("通讯录").orElseThrow().columns().size());
        assertFalse(again.isOwn("通讯录"));
        assertThrows(InvalidInput.class, () -> profiles.save(own.withColumns(List.of())));
        assertThrows(InvalidInput.class, () -> profiles.save(own.named(" ")));
    }

    @Test
    void everyBroughtProfileGivesAList() {
        Messages english = new Messages(Locale.ENGLISH);
        for (ExportProfile profile : profiles.all()) {
            assertTrue(exports.workbook(profile, TestBook.TODAY, false).length > 0);
            profile.columns().forEach(c -> assertFalse(english.text(c.field()).isBlank()));
        }
        List<String> up =
                exports.listing(profiles.find("组织部上报").orElseThrow(), TestBook.TODAY, false)
                        .rows()
                        .get(1);
        assertEquals("田大利", up.get(1));
        assertEquals("19990305", up.get(5));
        assertEquals("正常", up.get(14));
    }

    @Test
    void notesWhatForCompleteValuesLeftAndFindsIt() {
        ExportNotes notes = new ExportNotes(book.sql(), book.clock());
        LocalDateTime now = LocalDateTime.of(2026, 3, 18, 9, 0);
        assertThrows(InvalidInput.class, () -> notes.add("花名册", "党员", " ", 3));
        assertEquals(List.of(), notes.all());
        notes.add("花名册.xlsx", "党员", "上报组织部", 37);
        notes.add("核对表.docx", "张三", "本人核对", 1);
        ExportNote roster = new ExportNote(now, "花名册.xlsx", "党员", "上报组织部", 37);
        ExportNote sheet = new ExportNote(now, "核对表.docx", "张三", "本人核对", 1);
        assertEquals(List.of(sheet, roster), new ExportNotes(book.sql(), book.clock()).all());
        for (String words : List.of("XLSX", "组织部", "37", "党员")) {
            assertEquals(List.of(roster), notes.find(words, null, null), words);
        }
        assertEquals(2, notes.find("", now.toLocalDate(), now.toLocalDate()).size());
        assertEquals(List.of(), notes.find("", now.toLocalDate().plusDays(1), null));
        assertEquals(List.of(), notes.find("", null, now.toLocalDate().minusDays(1)));
    }

    @Test
    void notesOfABookOfBeforeAreTakenOver() {
        new Settings(book.sql())
                .save(
                        "export notes",
                        "[{\"when\":\"2026-01-02T08:30\",\"what\":\"花名册.xlsx\","
                                + "\"reason\":\"上报\",\"people\":5}]");
        List<ExportNote> one =
                List.of(
                        new ExportNote(
                                LocalDateTime.of(2026, 1, 2, 8, 30), "花名册.xlsx", "", "上报", 5));
        assertEquals(one, new ExportNotes(book.sql(), book.clock()).all());
        assertEquals(one, new ExportNotes(book.sql(), book.clock()).all());
    }

    @Test
    void aProfileKeepsItsDayAndWhetherValuesAreComplete() {
        ExportProfile statistics =
                profile("姓名")
                        .named("年报")
                        .withScope(
                                new ExportProfile.Scope(new AsOf(AsOf.Kind.YEAR_END, null), true));
        profiles.save(statistics);
        assertEquals(statistics, profiles.find("年报").orElseThrow());
        assertEquals(LocalDate.of(2025, 12, 31), statistics.day(TestBook.TODAY));
        AsOf day = new AsOf(AsOf.Kind.DAY, LocalDate.of(2025, 6, 30));
        assertEquals(day, AsOf.parse(day.kept()));
        assertEquals(
                LocalDate.of(2026, 2, 28), new AsOf(AsOf.Kind.MONTH_END, null).on(TestBook.TODAY));
        assertEquals(AsOf.SHOWN, AsOf.parse(null));
        assertEquals(TestBook.TODAY, profile("姓名").day(TestBook.TODAY));
    }
}
