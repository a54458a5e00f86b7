package org.branchbook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The merged areas of a sheet by row, so that a cell finds its own without a search of all. */
final class MergedAreas {
    /** An area may be declared to the last row and column of the sheet; nobody writes there. */
    private static final int LAST_ROW = Limits.ROWS;

    private static final int LAST_COLUMN = 500;
    private static final int ROWS_BELOW_DATA = 200;

    private final Map<Integer, List<Cell.Area>> byRow = new HashMap<>();
    private int lastRow = -1;

    MergedAreas(Sheet sheet) {
        int end = Math.min(sheet.getLastRowNum() + ROWS_BELOW_DATA, LAST_ROW);
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            Cell.Area area =
                    new Cell.Area(
                            new Cell.Place(range.getFirstRow() + 1, range.getFirstColumn()),
                            new Cell.Place(range.getLastRow() + 1, range.getLastColumn()));
            for (int row = range.getFirstRow(); row <= Math.min(range.getLastRow(), end); row++) {
                byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(area);
                lastRow = Math.max(lastRow, row);
            }
        }
    }

    int lastRow() {
        return lastRow;
    }

    /** Columns from 0 up to which the row has merged cells. */
    int width(int row) {
        int width = 0;
        for (Cell.Area area : byRow.getOrDefault(row, List.of())) {
            width = Math.max(width, Math.min(area.last().column(), LAST_COLUMN) + 1);
        }
        return width;
    }

    Cell.@Nullable Area at(int row, int column) {
        for (Cell.Area area : byRow.getOrDefault(row, List.of())) {
            if (area.first().column() <= column && column <= area.last().column()) {
                return area;
            }
        }
        return null;
    }
}
