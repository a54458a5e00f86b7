package org.branchbook.changelog;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.Messages;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;

/** The log as a workbook, a change a row. */
public final class ChangeLogBook {
    /** More than a sheet should hold; who wants more asks for a year or a record. */
    public static final int MOST = 50_000;

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private ChangeLogBook() {}

    /**
     * @param branch the name that stands above
     */
    public static byte[] of(List<LoggedChange> changes, String branch, Messages messages) {
        ChangeWords words = new ChangeWords(messages);
        String title = messages.text("changelog.title");
        ExcelBook book = new ExcelBook(title);
        ExcelSheet sheet = book.sheet(title);
        sheet.column(messages.text("changelog.at"), ExcelLook.TEXT, 20);
        sheet.column(messages.text("changelog.who"), ExcelLook.TEXT, 14);
        sheet.column(messages.text("changelog.what"), ExcelLook.TEXT, 20);
        sheet.column(messages.text("changelog.subject"), ExcelLook.TEXT, 32);
        sheet.column(messages.text("changelog.values"), ExcelLook.TEXT, 70);
        sheet.title(title);
        sheet.note(branch);
        for (LoggedChange change : changes) {
            sheet.row(
                    MOMENT.format(change.at()),
                    change.who(),
                    words.deed(change),
                    words.subject(change),
                    String.join("\n", words.lines(change)));
        }
        return book.bytes();
    }
}
