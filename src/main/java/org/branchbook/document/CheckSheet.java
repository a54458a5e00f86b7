package org.branchbook.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Dates;
import org.branchbook.base.Text;
import org.branchbook.fields.FieldChoice;
import org.branchbook.member.Fact;
import org.branchbook.member.RosterEntry;
import org.branchbook.page.PaperPages;
import org.branchbook.word.Paper;
import org.branchbook.word.WordDocument;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 党员信息核对表: one page a person, for the member to check, correct by hand and sign. What is not known
 * is an empty cell to write in.
 */
public final class CheckSheet {
    private static final String TITLE = "党员信息核对表";
    private static final double LABEL = 31;
    private static final double VALUE = 54;

    /** What the table may take of the 265 mm between the margins. */
    private static final double ROOM = 214;

    private CheckSheet() {}

    /**
     * @param group its name, "" for none
     * @param day on which the facts hold
     */
    public record Person(RosterEntry entry, List<Fact> facts, String group, LocalDate day) {}

    /**
     * @param full whether ID number, phones and address are written out instead of masked
     */
    public static byte[] of(String branch, List<Person> people, FieldChoice choice, boolean full) {
        return write(WordDocument.form(TITLE, privacy(full)), branch, people, choice, full);
    }

    /** The same on pages. */
    public static byte[] pages(
            String branch, List<Person> people, FieldChoice choice, boolean full) {
        return write(PaperPages.form(TITLE, privacy(full)), branch, people, choice, full);
    }

    private static String privacy(boolean full) {
        return full ? "含完整个人信息，核对后请妥善保管" : "证件号码、电话、住址已部分隐去";
    }

    private static byte[] write(
            Paper document, String branch, List<Person> people, FieldChoice choice, boolean full) {
        for (int i = 0; i < people.size(); i++) {
            if (i > 0) {
                document.pageBreak();
            }
            Person person = people.get(i);
            document.title(TITLE).note("党支部：" + branch + "　　截至：" + Dates.document(person.day()));
            document.table(table(new CheckSheetText(person, choice, full).items()));
            document.gap(2)
                    .note("请本人逐项核对，有误或空缺的用笔改正、补充。　□无误　□已改正")
                    .gap(4)
                    .signLines("本人签名", "日期", "支部核对人");
        }
        return document.bytes();
    }

    /** How the rows are set; the last one that is tried cuts what does not fit. */
    private record Setting(double size, double line, double row) {
        private static final List<Setting> TRIED =
                List.of(
                        new Setting(10.5, 5.3, 8.2),
                        new Setting(10.5, 5.0, 7.2),
                        new Setting(10, 4.5, 6.4),
                        new Setting(9, 4.0, 5.8));

        int lines(String text, double width) {
            double room = (width - 4.5) * 72 / 25.4;
            int lines = 0;
            for (String paragraph : Text.paragraphs(text)) {
                // A line that ends early before a long word loses part of an em.
                lines += Math.max(1, (int) Math.ceil(Text.ems(paragraph) * size / (room - size)));
            }
            return Math.max(1, lines);
        }

        double height(List<CheckSheetText.Item> row) {
            int lines = 1;
            for (CheckSheetText.Item item : row) {
                lines = Math.max(lines, lines(item.value(), width(item)));
            }
            return Math.max(this.row, lines * line + 1.2);
        }

        double height(Iterable<List<CheckSheetText.Item>> rows) {
            double sum = 0;
            for (List<CheckSheetText.Item> items : rows) {
                sum += height(items);
            }
            return sum;
        }
    }

    private static double width(CheckSheetText.Item item) {
        return item.wide() ? LABEL + 2 * VALUE : VALUE;
    }

    private static WordTable table(List<CheckSheetText.Item> items) {
        List<List<CheckSheetText.Item>> rows = rows(items);
        Setting setting = Setting.TRIED.getLast();
        for (Setting tried : Setting.TRIED.reversed()) {
            setting = tried.height(rows) <= ROOM ? tried : setting;
        }
        Setting last = setting;
        while (last.height(rows) > ROOM && shortenLongest(rows, last)) {}
        WordTable table =
                WordTable.columns(LABEL, VALUE, LABEL, VALUE)
                        .fontSize(last.size())
                        .lineHeight(last.line() * 72 / 25.4)
                        .rowHeight(last.row());
        rows.forEach(row -> table.row(cells(row)));
        return table.framed();
    }

    /** Two short items a row; one that takes the whole width begins a row of its own. */
    private static List<List<CheckSheetText.Item>> rows(List<CheckSheetText.Item> items) {
        List<List<CheckSheetText.Item>> rows = new ArrayList<>();
        List<CheckSheetText.Item> open = new ArrayList<>();
        List<CheckSheetText.Item> wide = new ArrayList<>();
        for (CheckSheetText.Item item : items) {
            if (item.wide()) {
                wide.add(item);
                continue;
            }
            open.add(item);
            if (open.size() == 2) {
                rows.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            rows.add(open);
        }
        wide.forEach(item -> rows.add(new ArrayList<>(List.of(item))));
        return rows;
    }

    /** Takes a line from the longest text and says so; false where none has more than two. */
    private static boolean shortenLongest(List<List<CheckSheetText.Item>> rows, Setting setting) {
        List<CheckSheetText.Item> longest = rows.getFirst();
        int at = 0;
        for (List<CheckSheetText.Item> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (lines(row.get(i), setting) > lines(longest.get(at), setting)) {
                    longest = row;
                    at = i;
                }
            }
        }
        CheckSheetText.Item item = longest.get(at);
        if (lines(item, setting) <= 2) {
            return false;
        }
        String rest = item.value().replaceFirst("……（未完）$", "");
        int cut = (int) ((width(item) - 4.5) * 72 / 25.4 / setting.size());
        String kept = rest.substring(0, Math.max(0, rest.length() - cut)) + "……（未完）";
        longest.set(at, new CheckSheetText.Item(item.label(), kept, item.wide()));
        return true;
    }

    private static int lines(CheckSheetText.Item item, Setting setting) {
        return setting.lines(item.value(), width(item));
    }

    private static List<Cell> cells(List<CheckSheetText.Item> row) {
        List<Cell> cells = new ArrayList<>();
        for (CheckSheetText.Item item : row) {
            cells.add(Cell.head(item.label()));
            cells.add(Cell.text(item.value()).spanning(item.wide() || row.size() == 1 ? 3 : 1));
        }
        return cells;
    }
}
