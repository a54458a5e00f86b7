package org.branchbook.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.branchbook.base.Text;
import org.branchbook.page.PaperPages;
import org.branchbook.word.Paper;
import org.branchbook.word.WordDocument;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * A list on paper, as Word or on pages: columns as wide as what stands in them, upright where they
 * fit, else on A4 across, in smaller print the more there are.
 */
public final class ListPaper {
    private static final double UPRIGHT = 170;
    private static final double ACROSS = 257;
    private static final double MARGINS = 4.2;
    private static final double LEAST = 2;

    /** Longer texts are set in lines. */
    private static final double LONGEST = 11;

    private static final double[] SIZES = {10.5, 10, 9, 8, 7.5};

    private final Head head;
    private final List<String> titles;
    private final List<List<String>> rows;
    private final List<Double> ems = new ArrayList<>();
    private final boolean upright;
    private final double size;

    /**
     * What stands around the table.
     *
     * @param note under the title
     * @param none what stands in the table where there are no rows
     * @param under small print under the table, "" for none
     * @param foot on every page
     */
    public record Head(String title, String note, String none, String under, String foot) {
        /** A list of people. */
        public static Head people(String title, String note, String foot) {
            return new Head(title, note, "（没有人员）", "", foot);
        }
    }

    public ListPaper(Head head, List<String> titles, List<List<String>> rows) {
        this.head = head;
        this.titles = titles;
        this.rows = rows;
        for (int i = 0; i < titles.size(); i++) {
            double widest = Math.max(LEAST, Text.ems(titles.get(i)));
            for (List<String> row : rows) {
                widest = Math.max(widest, Math.min(LONGEST, Text.ems(row.get(i))));
            }
            ems.add(widest);
        }
        this.upright = width(SIZES[0]) <= UPRIGHT;
        double chosen = SIZES[SIZES.length - 1];
        for (int i = SIZES.length - 1; i >= 0; i--) {
            chosen = width(SIZES[i]) <= (upright ? UPRIGHT : ACROSS) ? SIZES[i] : chosen;
        }
        this.size = chosen;
    }

    /** In millimetres. */
    private double width(double points) {
        return ems.stream().mapToDouble(each -> each * points * 25.4 / 72 + MARGINS).sum();
    }

    public byte[] docx() {
        return on(upright ? WordDocument::form : WordDocument::across);
    }

    public byte[] pdf() {
        return on(upright ? PaperPages::form : PaperPages::across);
    }

    private byte[] on(BiFunction<String, String, Paper> begin) {
        Paper paper = begin.apply(head.title(), head.foot());
        paper.title(head.title()).note(head.note()).table(table()).note(head.under());
        return paper.gap(5).signLines("填表人（签字）：", "党支部书记（签字）：").bytes();
    }

    private WordTable table() {
        double[] widths =
                ems.stream().mapToDouble(each -> each * size * 25.4 / 72 + MARGINS).toArray();
        WordTable table =
                WordTable.columns(widths)
                        .fontSize(size)
                        .lineHeight(size * 1.4)
                        .rowHeight(7.5)
                        .header(titles.toArray(String[]::new));
        for (List<String> row : rows) {
            table.row(row.stream().map(ListPaper::cell).toList());
        }
        if (rows.isEmpty()) {
            table.row(Cell.center(head.none()).spanning(titles.size()));
        }
        return table.framed();
    }

    private static Cell cell(String text) {
        return Text.ems(text) > LONGEST || text.contains("\n") ? Cell.text(text) : Cell.fit(text);
    }
}
