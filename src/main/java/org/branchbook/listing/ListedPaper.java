package org.branchbook.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Dates;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.page.Printable;
import org.jspecify.annotations.Nullable;

/** A listing as a document in Chinese: read once, written as Word, on pages or as a workbook. */
public final class ListedPaper implements Printable {
    private static final Map<Column.Look, ExcelLook> LOOKS =
            Map.of(
                    Column.Look.NAMES, ExcelLook.CENTER,
                    Column.Look.DAY, ExcelLook.DATE,
                    Column.Look.NUMBER, ExcelLook.NUMBER);

    private final String name;
    private final String note;
    private final String under;
    private final String foot;
    private final List<String> titles = new ArrayList<>();
    private final List<ExcelLook> looks = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final String branch;

    /**
     * @param branch the name that stands above
     * @param masked whether names are masked, for lists that go public; what is said of all rows is
     *     left out then, since it may name somebody
     */
    public <T> ListedPaper(Listed<T> listed, Words words, String branch, int year, boolean masked) {
        Listing<T> listing = listed.in(words);
        if (listing.paper().isEmpty()) {
            throw new IllegalArgumentException(listing.id() + " goes on no paper");
        }
        Listing.Page<T> page = listing.page(year);
        this.branch = branch;
        this.name = (listing.isOfYear() ? year + "年" : "") + listing.paper();
        String on = Dates.document(words.today());
        String head = "党支部：%s\n截至：%s　共%d项".formatted(branch, on, page.rows().size());
        this.note = masked || page.sum().isEmpty() ? head : head + "\n" + page.sum();
        this.under = listing.note();
        this.foot = masked ? "姓名已隐去部分字" : branch;
        titles.add("序号");
        looks.add(ExcelLook.NUMBER);
        for (Column<T> column : listing.columns()) {
            titles.add(column.title());
            looks.add(LOOKS.getOrDefault(column.look(), ExcelLook.TEXT));
        }
        page.rows().forEach(row -> add(listing.columns(), row, masked));
    }

    private <T> void add(List<Column<T>> columns, T row, boolean masked) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(rows.size() + 1);
        columns.forEach(column -> cells.add(column.printed(row, masked)));
        rows.add(cells);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] docx() {
        return paper().docx();
    }

    @Override
    public byte[] pdf() {
        return paper().pdf();
    }

    private ListPaper paper() {
        List<List<String>> texts =
                rows.stream().map(row -> row.stream().map(ListedPaper::text).toList()).toList();
        return new ListPaper(new ListPaper.Head(name, note, "（没有记录）", under, foot), titles, texts);
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }

    @Override
    public byte[] xlsx() {
        ExcelBook book = new ExcelBook(name);
        ExcelSheet sheet = book.sheet("台账");
        for (int i = 0; i < titles.size(); i++) {
            sheet.column(titles.get(i), looks.get(i));
        }
        sheet.title(name).note(note);
        rows.forEach(row -> sheet.row(row.toArray()));
        if (!under.isEmpty()) {
            sheet.note(under);
        }
        sheet.freezeColumns(2).pageHeader(branch);
        return book.bytes();
    }
}
