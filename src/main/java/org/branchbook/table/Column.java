package org.branchbook.table;

import org.branchbook.sheet.Cell;

/**
 * A column of a sheet under its header.
 *
 * @param index from 0
 * @param target what the column holds, a key of the {@link ColumnSet}; "" where nobody knows
 */
public record Column(int index, String header, String target) {
    /** A column that is known and not kept. */
    public static final String SKIP = "skip";

    /** As problems name it: C 身份证号码. */
    public String label() {
        return Cell.columnLetter(index) + " " + header;
    }
}
