package org.branchbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.fields.FieldChoice;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.recordpaper.Samples;
import org.junit.jupiter.api.Test;

class CheckSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    private static CheckSheet.Person person(Map<MemberField, String> values) {
        Member member = new Member(new MemberId(1), values, new Member.Search("", 1));
        LocalDate away = LocalDate.of(2025, 9, 1);
        Fact.Ground where = new Fact.Ground("", "某省某市务工", "", null);
        Fact fact = new Fact(FactKind.AWAY, FactDetail.MOBILE.name(), away, null, where);
        Fact stage = new Fact(FactKind.STAGE, "FULL", LocalDate.of(2020, 6, 11), null, "");
        RosterEntry entry =
                new RosterEntry(
                        member,
                        Stage.FULL,
                        new GroupId(1),
                        Set.of(Post.SECRETARY),
                        new RosterEntry.Belonging(true, true, LocalDate.of(2021, 7, 1), null),
                        new RosterEntry.Standing(null, null, null, fact, null, null, null));
        return new CheckSheet.Person(entry, List.of(stage, fact), "第一党小组", DAY);
    }

    private static Map<MemberField, String> usual() {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, "张三");
        values.put(MemberField.SEX, "MALE");
        values.put(MemberField.ETHNICITY, "03");
        values.put(MemberField.ID_NUMBER, "430304199903050010");
        values.put(MemberField.BIRTH_DATE, "1999-03");
        values.put(MemberField.MOBILE, "13812345678");
        values.put(MemberField.JOIN_DATE, "2019-06-11");
        values.put(MemberField.INTRODUCERS, "李四、王五");
        return values;
    }

    /** Every field as long as it may be. */
    static Map<MemberField, String> longest() {
        Map<MemberField, String> values = usual();
        for (MemberField field : MemberField.values()) {
            int length =
                    switch (field.kind()) {
                        case TEXT, NAMES -> 60;
                        case LINES -> 1000;
                        case ADDRESS -> 300;
                        default -> 0;
                    };
            if (length > 0) {
                values.put(field, "某单位甲乙丙丁戊己庚辛".repeat(100).substring(0, length));
            }
        }
        return values;
    }

    private static Map<String, String> read(byte[] bytes) throws IOException {
        Map<String, String> read = new LinkedHashMap<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (int i = 0; i < row.getTableCells().size(); i += 2) {
                        read.put(row.getCell(i).getText(), row.getCell(i + 1).getText());
                    }
                }
            }
        }
        return read;
    }

    private static byte[] sheet(Map<MemberField, String> values, boolean full) {
        return CheckSheet.of(Samples.BRANCH, List.of(person(values)), FieldChoice.ALL, full);
    }

    @Test
    void saysEveryFieldAndWhatHoldsAndLeavesRoomForWhatIsNotKnown() throws IOException {
        Map<String, String> read = read(sheet(usual(), true));
        assertEquals("张三", read.get("姓名"));
        assertEquals("回族", read.get("民族"));
        assertEquals("430304199903050010", read.get("公民身份号码"));
        assertEquals("1999.03", read.get("出生日期"));
        assertEquals("李四、王五", read.get("入党介绍人"));
        assertEquals("正式党员（2020.06.11起）", read.get("人员类别"));
        assertEquals("第一党小组", read.get("党小组"));
        assertEquals("书记", read.get("党内职务"));
        assertEquals("2021.07.01", read.get("组织关系转入日期"));
        assertEquals("正常", read.get("党籍状态"));
        assertEquals("外出流动（2025.09.01起），某省某市务工", read.get("流动党员"));
        assertEquals("否", read.get("失去联系"));
        assertEquals("", read.get("家庭住址"));
        assertEquals(MemberField.values().length + 7, read.size());
    }

    @Test
    void masksUnlessAskedAndLeavesOutWhatIsNotUsed() throws IOException {
        byte[] bytes =
                CheckSheet.of(
                        Samples.BRANCH,
                        List.of(person(usual())),
                        new FieldChoice(Set.of(MemberField.GRADE, MemberField.INTRODUCERS)),
                        false);
        Map<String, String> read = read(bytes);
        assertEquals("430***********0010", read.get("公民身份号码"));
        assertEquals("138****5678", read.get("联系电话"));
        assertFalse(read.containsKey("年级"));
        assertTrue(read.containsKey("入党介绍人"), "it holds a value");
        Path shots = Files.createDirectories(Path.of("target", "shots"));
        Files.write(shots.resolve("check-sheet.docx"), bytes);
    }

    @Test
    void cutsWhatNoPageCanHoldAndSaysSo() throws IOException {
        byte[] bytes = sheet(longest(), true);
        Map<String, String> read = read(bytes);
        assertTrue(read.get("奖励").endsWith("……（未完）"), read.get("奖励"));
        assertTrue(read.get("奖励").length() > 50, "not more than needed");
        assertEquals("430304199903050010", read.get("公民身份号码"));
        List<CheckSheet.Person> three = new ArrayList<>();
        three.add(person(longest()));
        three.add(person(usual()));
        three.add(person(longest()));
        Path shots = Files.createDirectories(Path.of("target", "shots"));
        Files.write(
                shots.resolve("check-sheets.docx"),
                CheckSheet.of(Samples.BRANCH, three, FieldChoice.ALL, true));
    }
}
