package org.branchbook.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The upper of two header rows; columns of no group have one cell over both. */
final class ExcelGroups {
    private final List<Group> groups = new ArrayList<>();

    /** A heading over some columns, by their indices. */
    private record Group(String title, int first, int last) {
        boolean holds(int column) {
            return first <= column && column <= last;
        }
    }

    void add(String title, int first, int last) {
        groups.add(new Group(title, first, last));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** What the row says over these titles; its cells are merged. */
    @Nullable Object[] over(List<String> titles, XSSFSheet sheet, int row) {
        @Nullable Object[] said = new Object[titles.size()];
        for (int i = 0; i < said.length; i++) {
            int column = i;
            Group group = groups.stream().filter(g -> g.holds(column)).findFirst().orElse(null);
            boolean begins = group != null && group.first() == column;
            said[i] = group == null ? titles.get(i) : begins ? group.title() : null;
            if (group == null) {
                sheet.addMergedRegion(new CellRangeAddress(row, row + 1, i, i));
            } else if (begins && group.last() > group.first()) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, group.first(), group.last()));
            }
        }
        return said;
    }
}
