package org.branchbook.table;

import java.util.List;

/**
 * The names under which sheets have one kind of column; a row of the JSON table of an import.
 *
 * @param target key of what the column holds, or {@link Column#SKIP}
 * @param orElse what the column is where no cell of it can be read as the target; "" for a column
 *     that is the target whatever stands in it
 */
public record ColumnNames(String target, String orElse, List<String> headers) {}
