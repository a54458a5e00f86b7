package org.branchbook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The merged areas of a sheet by row, so that a cell finds its own without a search of all. */
final class MergedAreas {
    /** An area may be declared to the last row and column of the sheet; nobody writes there. */
    private static final int LAST_ROW = Limits.ROWS;

    private static final int LAST_COLUMN = 500;
    private static final int ROWS_BELOW_DATA = 200;

    private final Map<Integer, List<Cell.Area>> byRow = new HashMap<>();

    /**
     * @param lastRow the last row with data, from 1
     */
    MergedAreas(List<Cell.Area> areas, int lastRow) {
        int end = Math.min(lastRow + ROWS_BELOW_DATA, LAST_ROW);
        for (Cell.Area area : areas) {
            int last = Math.min(area.last().row(), end);
            for (int row = area.first().row(); row <= last; row++) {
                byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(area);
            }
        }
    }

    /** The rows that have merged cells, from 1. */
    Set<Integer> rows() {
        return byRow.keySet();
    }

    /** The cells of a row, each with the area it belongs to, and blank ones for the rest of it. */
    List<Cell> in(int row, List<Cell> cells) {
        List<Cell.Area> areas = byRow.get(row);
        if (areas == null) {
            return cells;
        }
        int width = cells.isEmpty() ? 0 : cells.getLast().column() + 1;
        for (Cell.Area area : areas) {
            width = Math.max(width, Math.min(area.last().column(), LAST_COLUMN) + 1);
        }
        Map<Integer, Cell> known = new HashMap<>();
        cells.forEach(cell -> known.put(cell.column(), cell));
        List<Cell> all = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Cell.Area area = at(areas, column);
            Cell cell = known.get(column);
            if (area != null) {
                all.add(within(area, cell == null ? Cell.blank(row, column) : cell));
            } else if (cell != null) {
                all.add(cell);
            }
        }
        return all;
    }

    private static Cell within(Cell.Area area, Cell cell) {
        return new Cell(cell.place(), cell.kind(), cell.text(), cell.date(), area);
    }

    private static Cell.@Nullable Area at(List<Cell.Area> areas, int column) {
        for (Cell.Area area : areas) {
            if (area.first().column() <= column && column <= area.last().column()) {
                return area;
            }
        }
        return null;
    }
}
