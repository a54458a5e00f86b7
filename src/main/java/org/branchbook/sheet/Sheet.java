package org.branchbook.sheet;

import java.util.List;

/**
 * One sheet of a file: the rows that hold something, in order. A .csv file is one sheet named after
 * the file.
 */
public record Sheet(String name, boolean hidden, List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row with its number from 1 and those of its cells that hold something or are merged, from
     * left to right.
     */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column from 0; a blank one where the file has none. */
        public Cell at(int column) {
            for (Cell cell : cells) {
                if (cell.column() == column) {
                    return cell;
                }
            }
            return Cell.blank(number, column);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }
}
