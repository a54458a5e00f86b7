package org.branchbook.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * What a filled-in document says, for a look at it without the program that lays it out: paragraphs
 * and tables in their order, without fonts, widths and pages.
 */
public sealed interface Shown {
    /** Around a value that was filled in; nobody types these. */
    char BEGIN = '\uE000';

    char END = '\uE001';

    /**
     * @param text with {@link #BEGIN} and {@link #END} around what was filled in
     * @param strong whether it is a title or bold
     */
    record Paragraph(String text, boolean centred, boolean strong) implements Shown {}

    record Table(List<List<Cell>> rows) implements Shown {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A cell over one or more columns, its paragraphs parted by line ends. */
    record Cell(String text, int columns) {}

    /** A part of its own: a header, a footer, a sheet. */
    record Heading(Place place) implements Shown {}

    /** A text and whether it was filled in. */
    record Piece(String text, boolean filled) {}

    /** A text taken apart at the marks. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean filled = false;
        for (int at = 0; at <= text.length(); at++) {
            boolean mark =
                    at < text.length() && (text.charAt(at) == BEGIN || text.charAt(at) == END);
            if (at == text.length() || mark) {
                if (at > from) {
                    pieces.add(new Piece(text.substring(from, at), filled));
                }
                filled = mark && text.charAt(at) == BEGIN;
                from = at + 1;
            }
        }
        return pieces;
    }
}
