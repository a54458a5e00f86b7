package org.branchbook.sheet;

import org.branchbook.base.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it was found. The text is raw (blanks, full-width digits and a leading ' are kept),
 * so that a report can show what stands in the file.
 *
 * @param text what the reader of the sheet sees; a date as yyyy-MM-dd, with HH:mm if it has a time
 * @param date what the cell says when it is read as a date; null where that would be a guess
 * @param area the merged area the cell belongs to; only its first cell holds the text
 */
public record Cell(
        Place place, Kind kind, String text, @Nullable PartialDate date, @Nullable Area area) {

    /** What the file stores; a formula counts as the kind of its last computed value. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        /** A formula error such as #N/A, or a formula that was never computed (text "=…"). */
        ERROR
    }

    /** Row from 1 and column from 0; written as Excel writes it, C7. */
    public record Place(int row, int column) {
        @Override
        public String toString() {
            return columnLetter(column) + row;
        }
    }

    /** A merged area, written C7:H14. */
    public record Area(Place first, Place last) {
        public int rows() {
            return last.row() - first.row() + 1;
        }

        public int columns() {
            return last.column() - first.column() + 1;
        }

        @Override
        public String toString() {
            return first + ":" + last;
        }
    }

    public static Cell blank(int row, int column) {
        return new Cell(new Place(row, column), Kind.BLANK, "", null, null);
    }

    public int row() {
        return place.row();
    }

    public int column() {
        return place.column();
    }

    /** True for numbers and dates: whatever was typed had at most 15 digits and no leading zero. */
    public boolean isStoredAsNumber() {
        return kind == Kind.NUMBER || kind == Kind.DATE;
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    public boolean isMerged() {
        return area != null;
    }

    /** A, B … Z, AA … for columns 0, 1 … */
    public static String columnLetter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
