package org.branchbook.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.relation.ContactRow;
import org.branchbook.relation.Graduate;
import org.branchbook.relation.Season;
import org.branchbook.relation.Transfer;
import org.branchbook.relation.TransferDraft;
import org.jspecify.annotations.Nullable;

/** 组织关系: letters, graduates of a season, and members away or lost, a sheet each. */
public final class RelationBook {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private RelationBook() {}

    /** Names of everybody, also of those who left. */
    public record Lists(
            List<Transfer> letters,
            Map<MemberId, String> names,
            Season season,
            List<Graduate> graduates,
            List<ContactRow> contacts) {}

    public static byte[] of(String branch, LocalDate day, int notice, Lists lists) {
        ExcelBook book = new ExcelBook("组织关系");
        String note = "党支部：" + branch + "　　截至：" + Dates.document(day);
        letters(book.sheet("介绍信"), note, day, notice, lists);
        graduates(book.sheet("毕业生"), note, lists);
        contacts(book.sheet("流动与失联"), note, lists.contacts());
        return book.bytes();
    }

    private static void letters(
            ExcelSheet sheet, String note, LocalDate day, int notice, Lists lists) {
        sheet.column("序号", ExcelLook.NUMBER, 6)
                .column("姓名", ExcelLook.CENTER, 12)
                .column("方向", ExcelLook.CENTER, 7)
                .column("介绍信编号", ExcelLook.ID)
                .column("开具日期", ExcelLook.DATE, 12)
                .column("有效期至", ExcelLook.DATE, 12)
                .column("转出党组织", ExcelLook.TEXT)
                .column("接收党组织", ExcelLook.TEXT)
                .column("范围", ExcelLook.CENTER, 12)
                .column("党费交至", ExcelLook.CENTER, 10)
                .column("接收日期", ExcelLook.DATE, 12)
                .column("回执日期", ExcelLook.DATE, 12)
                .column("状态", ExcelLook.CENTER, 14)
                .column("备注", ExcelLook.TEXT);
        sheet.title("党员组织关系转接登记表");
        sheet.note(note);
        int number = 0;
        for (Transfer transfer : lists.letters()) {
            TransferDraft.Letter letter = transfer.draft().letter();
            sheet.row(
                    ++number,
                    lists.names().getOrDefault(transfer.member(), ""),
                    CHINESE.text(transfer.direction()),
                    letter.number(),
                    letter.on(),
                    transfer.validUntil(),
                    letter.from(),
                    letter.to(),
                    CHINESE.text(letter.scope()),
                    letter.duesTo(),
                    transfer.acceptedOn(),
                    transfer.receiptOn(),
                    CHINESE.text(transfer.state(day, notice)),
                    transfer.draft().note());
        }
        sheet.freezeColumns(2);
    }

    private static void graduates(ExcelSheet sheet, String note, Lists lists) {
        sheet.column("序号", ExcelLook.NUMBER, 6)
                .column("姓名", ExcelLook.CENTER, 12)
                .column("学号", ExcelLook.ID)
                .column("班级", ExcelLook.CENTER, 16)
                .column("毕业日期", ExcelLook.DATE, 12)
                .column("组织关系", ExcelLook.CENTER, 14)
                .column("接收党组织", ExcelLook.TEXT)
                .column("介绍信编号", ExcelLook.ID)
                .column("最迟办理或保留至", ExcelLook.DATE, 18);
        sheet.title(lists.season().year() + "年毕业生党员组织关系");
        sheet.note(note);
        int number = 0;
        for (Graduate graduate : lists.graduates()) {
            Transfer letter = graduate.letter();
            sheet.row(
                    ++number,
                    graduate.entry().name(),
                    graduate.entry().member().value(MemberField.NUMBER),
                    graduate.entry().member().value(MemberField.CLASS_NAME),
                    graduate.day().exact() ? graduate.day() : graduate.day().dotted(),
                    CHINESE.text(graduate.state()),
                    letter == null ? "" : letter.draft().letter().to(),
                    letter == null ? "" : letter.draft().letter().number(),
                    graduate.dueBy());
        }
        sheet.freezeColumns(2);
    }

    private static void contacts(ExcelSheet sheet, String note, List<ContactRow> rows) {
        sheet.column("序号", ExcelLook.NUMBER, 6)
                .column("姓名", ExcelLook.CENTER, 12)
                .column("情况", ExcelLook.CENTER, 12)
                .column("起始日期", ExcelLook.DATE, 12)
                .column("说明", ExcelLook.TEXT)
                .column("最近联系", ExcelLook.DATE, 12)
                .column("下一步", ExcelLook.TEXT)
                .column("日期", ExcelLook.DATE, 12);
        sheet.title("流动党员和失联党员情况");
        sheet.note(note);
        int number = 0;
        for (ContactRow row : rows) {
            Fact fact = row.fact();
            ContactRow.Next next = row.next();
            sheet.row(
                    ++number,
                    row.entry().name(),
                    CHINESE.text(row.kind()),
                    since(fact),
                    fact == null ? "" : fact.ground().note(),
                    row.heard(),
                    next == null ? "" : CHINESE.text(next.step()),
                    next == null ? null : next.on());
        }
        sheet.freezeColumns(2);
    }

    private static @Nullable LocalDate since(@Nullable Fact fact) {
        return fact == null ? null : fact.from();
    }
}
