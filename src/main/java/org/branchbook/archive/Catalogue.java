package org.branchbook.archive;

import java.util.List;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.page.PaperPages;
import org.branchbook.word.Paper;
import org.branchbook.word.WordDocument;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** The 归档文件目录 of a year with the nine columns of DA/T 22-2015, 6.6. */
final class Catalogue {
    private static final String[] HEADS = {"序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"};

    private final YearArchive.Head head;
    private final List<CatalogueLine> lines;
    private final String name;

    Catalogue(YearArchive.Head head, List<CatalogueLine> lines) {
        this.head = head;
        this.lines = lines;
        this.name = head.year() + "年归档文件目录";
    }

    byte[] docx() {
        return write(WordDocument.across(name, head.branch()));
    }

    byte[] pdf() {
        return write(PaperPages.across(name, head.branch()));
    }

    private byte[] write(Paper paper) {
        paper.title(head.branch(), name).blank();
        WordTable table =
                WordTable.columns(10, 56, 11, 50, 70, 20, 10, 10, 20)
                        .fontSize(10.5)
                        .lineHeight(15)
                        .rowHeight(8)
                        .header(HEADS);
        for (CatalogueLine line : lines) {
            table.row(
                    Cell.center(String.valueOf(line.number())),
                    Cell.text(line.code()),
                    Cell.center(""),
                    Cell.text(head.branch()),
                    Cell.text(line.title()),
                    Cell.center(line.day()),
                    Cell.center(""),
                    Cell.center(line.side()),
                    Cell.text(line.note()));
        }
        paper.table(table.framed());
        return paper.bytes();
    }

    byte[] xlsx() {
        ExcelBook book = new ExcelBook(name);
        ExcelSheet sheet = book.sheet("归档文件目录");
        sheet.column(HEADS[0], ExcelLook.CENTER, 6)
                .column(HEADS[1], ExcelLook.TEXT, 26)
                .column(HEADS[2], ExcelLook.CENTER, 8)
                .column(HEADS[3], ExcelLook.TEXT, 24)
                .column(HEADS[4], ExcelLook.TEXT, 44)
                .column(HEADS[5], ExcelLook.CENTER, 11)
                .column(HEADS[6], ExcelLook.CENTER, 6)
                .column(HEADS[7], ExcelLook.CENTER, 6)
                .column(HEADS[8], ExcelLook.TEXT, 20);
        sheet.title(head.branch() + name);
        for (CatalogueLine line : lines) {
            sheet.row(
                    line.number(),
                    line.code(),
                    "",
                    head.branch(),
                    line.title(),
                    line.day(),
                    "",
                    line.pages() == 0 ? "" : line.pages(),
                    line.note());
        }
        return book.bytes();
    }
}
