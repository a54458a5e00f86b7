package org.branchbook.recordpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.branchbook.base.Text;
import org.branchbook.page.PaperPages;
import org.branchbook.scan.QrCode;
import org.branchbook.word.Corner;
import org.branchbook.word.Paper;
import org.branchbook.word.WordDocument;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** 签到表, the same as a Word document and on pages to preview and print. */
public final class SignInSheet {
    private static final int SIGNATURE = 4;

    /** Millimetres of a character of 12 points. */
    private static final double EM = 12 * 25.4 / 72;

    private SignInSheet() {}

    /** As .docx. */
    public static byte[] of(ActivityRecord record) {
        return written(record, WordDocument::form);
    }

    /** As .pdf. */
    public static byte[] pages(ActivityRecord record) {
        return written(record, PaperPages::form);
    }

    /**
     * @param form a paper of a name and the text of its footer
     */
    private static byte[] written(ActivityRecord record, BiFunction<String, String, Paper> form) {
        SignInText text = new SignInText(record);
        SignInLayout layout = text.layout();
        Paper document = form.apply(text.title(), text.footer());
        document.corner(
                QrCode.squares(text.code()),
                new Corner(SignInText.CODE_LEFT, SignInText.CODE_TOP, SignInText.CODE_SIDE),
                text.code());
        document.title(text.title()).note(text.branch()).table(head(text));
        for (int page = 0; page < layout.rows().size(); page++) {
            if (page > 0) {
                document.pageBreak();
            }
            document.table(list(text, layout, page));
        }
        document.gap(1.5).table(observers(text, layout)).gap(1.5).table(foot(text));
        return document.bytes();
    }

    private static WordTable head(SignInText text) {
        double value = (170 - 2 * SignInText.LABEL_WIDTH) / 2;
        WordTable table =
                WordTable.columns(
                                SignInText.LABEL_WIDTH,
                                value + 10,
                                SignInText.LABEL_WIDTH,
                                value - 10)
                        .rowHeight(SignInLayout.LINE);
        for (List<String> row : text.head()) {
            if (row.size() == 2) {
                table.row(Cell.label(row.get(0)), Cell.text(row.get(1)).spanning(3));
            } else {
                table.row(
                        Cell.label(row.get(0)),
                        left(row.get(1), value + 10),
                        Cell.label(row.get(2)),
                        left(row.get(3), value - 10));
            }
        }
        return table;
    }

    /** What is too long for its cell is shrunk to it. */
    private static Cell left(String text, double width) {
        return Text.ems(text) <= (width - 5) / EM ? Cell.text(text) : Cell.fit(text);
    }

    private static WordTable foot(SignInText text) {
        WordTable table =
                WordTable.columns(SignInText.FOOT_WIDTHS).rowHeight(SignInLayout.FOOT_ROW);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < text.foot().size(); i++) {
            String word = text.foot().get(i);
            cells.add(i % 2 == 0 ? Cell.label(word) : Cell.fit(word));
        }
        return table.row(cells).framed();
    }

    private static WordTable list(SignInText text, SignInLayout layout, int page) {
        boolean oneUp = layout.halves() == 1;
        WordTable table = oneUp ? oneUp() : twoUp();
        table.rowHeight(layout.rowHeight());
        for (int row = 0; row < layout.rows().get(page); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int half = 0; half < layout.halves(); half++) {
                text.cells(layout.index(page, row, half), oneUp).stream()
                        .map(Cell::fit)
                        .forEach(cells::add);
            }
            table.row(cells);
        }
        return table.framed();
    }

    private static WordTable oneUp() {
        return WordTable.columns(SignInText.ONE_UP_WIDTHS)
                .rowHeight(SignInLayout.LINE)
                .header(SignInText.ONE_UP.toArray(String[]::new));
    }

    private static WordTable twoUp() {
        double[] half = SignInText.TWO_UP_WIDTHS;
        double[] widths = new double[2 * half.length];
        List<String> titles = new ArrayList<>(SignInText.TWO_UP);
        titles.addAll(SignInText.TWO_UP);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = half[i % half.length];
        }
        return WordTable.columns(widths)
                .rowHeight(SignInLayout.LINE)
                .doubleLineAfter(SIGNATURE - 1)
                .header(titles.toArray(String[]::new));
    }

    private static WordTable observers(SignInText text, SignInLayout layout) {
        double width = SignInText.OBSERVER_WIDTH;
        WordTable table =
                WordTable.columns(SignInText.LABEL_WIDTH, width, width, width)
                        .rowHeight(SignInLayout.OBSERVER_ROW);
        for (int row = 0; row < layout.observerRows(); row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.label("列席人员"));
            for (int i = 0; i < SignInLayout.OBSERVERS_A_ROW; i++) {
                cells.add(Cell.text(text.observer(row * SignInLayout.OBSERVERS_A_ROW + i)));
            }
            table.row(cells);
        }
        return table.framed();
    }
}
