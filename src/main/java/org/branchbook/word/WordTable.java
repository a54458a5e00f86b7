package org.branchbook.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a Word document: fixed columns over the whole width of the text, rows of cells. Header
 * rows repeat on each page, short rows are never torn over two.
 *
 * <pre>{@code
 * WordTable.columns(3, 9, 3, 6)
 *         .row(Cell.label("时间"), Cell.text("…"), Cell.label("主持人"), Cell.text("…"))
 *         .row(Cell.label("议题"), Cell.text("1.…\n2.…").spanning(3));
 * }</pre>
 */
public final class WordTable {
    private final double[] weights;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> doubleLinesAfter = new ArrayList<>();
    private double rowHeight = 8;
    private double fontSize = 12;
    private double lineHeight;
    private boolean framed;

    private WordTable(double[] weights) {
        this.weights = weights.clone();
    }

    /** How a cell looks; HEAD and LABEL are SimHei, the others FangSong. */
    public enum Look {
        HEAD,
        LABEL,
        LEFT,
        /** Text from the top of the cell, each paragraph set in by two characters. */
        PROSE,
        CENTER,
        RIGHT,
        /** Centred on one line, shrunk to the column if need be; for names. */
        FIT
    }

    /** A cell over one or more columns; lines of its text become paragraphs. */
    public record Cell(String text, Look look, int span) {
        public static Cell head(String text) {
            return new Cell(text, Look.HEAD, 1);
        }

        public static Cell label(String text) {
            return new Cell(text, Look.LABEL, 1);
        }

        public static Cell text(String text) {
            return new Cell(text, Look.LEFT, 1);
        }

        public static Cell prose(String text) {
            return new Cell(text, Look.PROSE, 1);
        }

        public static Cell center(String text) {
            return new Cell(text, Look.CENTER, 1);
        }

        public static Cell fit(String text) {
            return new Cell(text, Look.FIT, 1);
        }

        public static Cell blank() {
            return new Cell("", Look.CENTER, 1);
        }

        public Cell spanning(int columns) {
            return new Cell(text, look, columns);
        }
    }

    /**
     * @param height in millimetres, at least
     */
    public record Row(List<Cell> cells, boolean header, double height) {}

    /** Columns by their relative widths. */
    public static WordTable columns(double... weights) {
        return new WordTable(weights);
    }

    /** The least height of the rows added from here on, in millimetres. */
    public WordTable rowHeight(double millimetres) {
        rowHeight = millimetres;
        return this;
    }

    /** In points, 12 unless told. */
    public WordTable fontSize(double points) {
        fontSize = points;
        return this;
    }

    /** In points; 20, that of the style, unless told. */
    public WordTable lineHeight(double points) {
        lineHeight = points;
        return this;
    }

    /** Draws a heavier frame around the table. */
    public WordTable framed() {
        framed = true;
        return this;
    }

    /** Draws a double line to the right of a column from 0, as between two halves of a list. */
    public WordTable doubleLineAfter(int column) {
        doubleLinesAfter.add(column);
        return this;
    }

    /** A header row; header rows come first and repeat on every page. */
    public WordTable header(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.head(text));
        }
        return add(cells, true);
    }

    /** A header row of cells, for headers with spans. */
    public WordTable header(Cell... cells) {
        return add(List.of(cells), true);
    }

    public WordTable row(Cell... cells) {
        return add(List.of(cells), false);
    }

    public WordTable row(List<Cell> cells) {
        return add(List.copyOf(cells), false);
    }

    private WordTable add(List<Cell> cells, boolean header) {
        int columns = cells.stream().mapToInt(Cell::span).sum();
        if (columns != weights.length) {
            throw new IllegalArgumentException(
                    columns + " columns in a row of a table of " + weights.length);
        }
        rows.add(new Row(cells, header, rowHeight));
        return this;
    }

    /** Column widths in twips that together are exactly the width of the text. */
    public int[] widths(int total) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] widths = new int[weights.length];
        double end = 0;
        int used = 0;
        for (int i = 0; i < weights.length; i++) {
            end += weights[i] / sum * total;
            widths[i] = (int) Math.round(end) - used;
            used += widths[i];
        }
        return widths;
    }

    public List<Row> rows() {
        return rows;
    }

    public double fontSize() {
        return fontSize;
    }

    /** 0 for that of the style. */
    public double lineHeight() {
        return lineHeight;
    }

    public boolean isFramed() {
        return framed;
    }

    public boolean hasDoubleLineAfter(int column) {
        return doubleLinesAfter.contains(column);
    }
}
