package org.branchbook.table;

import org.branchbook.sheet.Cell;

/**
 * A column of a sheet under its header.
 *
 * @param index from 0
 * @param target what the column holds, a key of the {@link ColumnSet}; "" where nobody knows
 */
public record Column(int index, String header, String target, Origin origin) {
    /** A column that is known and not kept; a note says so. */
    public static final String SKIP = "skip";

    /** A column that nobody would keep, such as 序号. */
    public static final String IGNORE = "ignore";

    /** How it was found out what a column holds. */
    public enum Origin {
        NAME,
        /** The name has two meanings, the cells decided. */
        CELLS,
        /** The user said so. */
        TOLD,
        NONE
    }

    /** As problems name it: C 身份证号码. */
    public String label() {
        return Cell.columnLetter(index) + " " + header;
    }

    /** Whether its cells are read. */
    public boolean kept() {
        return !target.isEmpty() && !target.equals(SKIP) && !target.equals(IGNORE);
    }
}
