package org.branchbook.document;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Dates;
import org.branchbook.base.PartialDate;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.person.Education;
import org.branchbook.person.Ethnicity;
import org.branchbook.person.IdNumber;
import org.branchbook.person.Phone;
import org.branchbook.person.Sex;
import org.jspecify.annotations.Nullable;

/** 党员花名册 as of a day; a sheet that the import reads back. */
public final class RosterBook {
    private RosterBook() {}

    /**
     * @param group its name, "" for none
     * @param posts their names, "" for none
     */
    public record Line(RosterEntry entry, String group, String posts) {}

    public static byte[] of(String branch, LocalDate day, List<Line> lines, boolean full) {
        ExcelBook book = new ExcelBook("党员花名册");
        ExcelSheet sheet = book.sheet("花名册");
        sheet.column("序号", ExcelLook.NUMBER, 6)
                .column("姓名", ExcelLook.CENTER, 12)
                .column("性别", ExcelLook.CENTER, 6)
                .column("民族", ExcelLook.CENTER, 9)
                .column("出生日期", ExcelLook.DATE, 12)
                .column("公民身份号码", ExcelLook.ID, 21)
                .column("籍贯", ExcelLook.TEXT)
                .column("学历", ExcelLook.CENTER, 11)
                .column("工号/学号", ExcelLook.ID)
                .column("岗位", ExcelLook.CENTER, 12)
                .column("人员类别", ExcelLook.CENTER, 11)
                .column("党小组", ExcelLook.CENTER, 12)
                .column("党内职务", ExcelLook.CENTER, 12)
                .column("入党日期", ExcelLook.DATE, 12)
                .column("转正日期", ExcelLook.DATE, 12)
                .column("联系电话", ExcelLook.ID, 14)
                .column("家庭住址", ExcelLook.TEXT)
                .column("备注", ExcelLook.TEXT);
        sheet.title("党员花名册");
        sheet.note("党支部：" + branch + "　　截至：" + Dates.document(day) + "　　" + counts(lines, full));
        sheet.pageHeader(branch);
        int number = 0;
        for (Line line : lines) {
            row(sheet, ++number, line, full);
        }
        sheet.freezeColumns(2);
        return book.bytes();
    }

    private static String counts(List<Line> lines, boolean full) {
        long members = lines.stream().filter(l -> l.entry().counts()).count();
        long regular = lines.stream().filter(l -> l.entry().full()).count();
        String privacy = full ? "　　含完整个人信息，请妥善保管" : "";
        return "党员"
                + members
                + "人，其中正式党员"
                + regular
                + "人、预备党员"
                + (members - regular)
                + "人"
                + privacy;
    }

    private static void row(ExcelSheet sheet, int number, Line line, boolean full) {
        Member member = line.entry().member();
        String id = member.value(MemberField.ID_NUMBER);
        String mobile = member.value(MemberField.MOBILE);
        String address = member.value(MemberField.ADDRESS);
        sheet.row(
                number,
                member.name(),
                sex(member),
                Ethnicity.parse(member.value(MemberField.ETHNICITY))
                        .map(Ethnicity::label)
                        .orElse(""),
                date(member, MemberField.BIRTH_DATE),
                full ? id : IdNumber.mask(id),
                member.value(MemberField.NATIVE_PLACE),
                Education.parse(member.value(MemberField.EDUCATION))
                        .map(Education::label)
                        .orElse(""),
                member.value(MemberField.NUMBER),
                member.value(MemberField.WORK_POST),
                stage(line.entry().stage()),
                line.group(),
                line.posts(),
                date(member, MemberField.JOIN_DATE),
                date(member, MemberField.FULL_DATE),
                full ? mobile : Phone.mask(mobile),
                full || address.isEmpty() ? address : "******",
                member.value(MemberField.REMARK));
    }

    /** A date known to the month stays text: 2010.03. */
    private static @Nullable Object date(Member member, MemberField field) {
        PartialDate date = member.date(field);
        return date == null || date.exact() ? date : date.dotted();
    }

    private static String sex(Member member) {
        return Sex.parse(member.value(MemberField.SEX))
                .map(sex -> sex == Sex.MALE ? "男" : "女")
                .orElse("");
    }

    private static String stage(@Nullable Stage stage) {
        if (stage == null) {
            return "";
        }
        return switch (stage) {
            case FULL -> "正式党员";
            case PROBATIONARY -> "预备党员";
            case CANDIDATE -> "发展对象";
            case ACTIVIST -> "入党积极分子";
            case APPLICANT -> "入党申请人";
        };
    }
}
