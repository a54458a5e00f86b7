package org.branchbook.excelform;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.branchbook.base.Text;
import org.branchbook.tag.TagFields;
import org.branchbook.tag.Values;

/** Fills in one sheet: from below, so that a row that grows moves nothing still to be filled. */
final class SheetFill {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,8})(\\.\\d{1,6})?");
    private static final int LONGEST = 32_767;

    private final XSSFSheet sheet;
    private final TagFields fields;
    private final Values values;
    private final List<Placed> pictures = new ArrayList<>();

    /** A picture and its cell, which rows that are repeated above it still move. */
    private record Placed(Cell cell, Values.Picture picture) {}

    SheetFill(XSSFSheet sheet, TagFields fields, Values values) {
        this.sheet = sheet;
        this.fields = fields;
        this.values = values;
    }

    void fill() {
        for (int number = sheet.getLastRowNum(); number >= 0; number--) {
            Row row = sheet.getRow(number);
            if (row == null) {
                continue;
            }
            SortedSet<String> lists = SheetCheck.lists(row, fields);
            if (lists.isEmpty()) {
                fill(row, "", values);
            } else {
                repeat(number, lists.first());
            }
        }
        pictures.forEach(placed -> CellPicture.put(sheet, placed.cell(), placed.picture()));
    }

    private void repeat(int number, String list) {
        List<Values> rows = values.rows(list);
        int more = rows.size() - 1;
        if (more > 0) {
            if (number < sheet.getLastRowNum()) {
                sheet.shiftRows(number + 1, sheet.getLastRowNum(), more, true, false);
                CellPicture.shift(sheet, number, more);
            }
            CellCopyPolicy policy = new CellCopyPolicy.Builder().rowHeight(true).build();
            for (int i = 1; i <= more; i++) {
                sheet.copyRows(number, number, number + i, policy);
            }
            stretch(number, more);
        }
        if (rows.isEmpty()) {
            // An empty row to write in; it sees no list and so says nothing.
            fill(sheet.getRow(number), list, new Values());
        }
        for (int i = 0; i < rows.size(); i++) {
            fill(sheet.getRow(number + i), list, rows.get(i));
        }
    }

    /** A total over the repeated row, SUM(D3:D3), is one over all its copies. */
    private void stretch(int number, int more) {
        int line = number + 1;
        Pattern range =
                Pattern.compile(
                        "(\\$?[A-Z]{1,3}\\$?" + line + ":\\$?[A-Z]{1,3}\\$?)" + line + "\\b");
        for (Row row : sheet) {
            if (row.getRowNum() >= number && row.getRowNum() <= number + more) {
                continue;
            }
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    String formula = cell.getCellFormula();
                    String longer = range.matcher(formula).replaceAll("$1" + (line + more));
                    if (!longer.equals(formula)) {
                        cell.setCellFormula(longer);
                    }
                }
            }
        }
    }

    private void fill(Row row, String list, Values seen) {
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                String text = cell.getStringCellValue();
                CellTags.picture(text, seen)
                        .ifPresent(picture -> pictures.add(new Placed(cell, picture)));
                String filled = CellTags.fill(text, list, seen);
                if (!filled.equals(text)) {
                    write(cell, filled, CellTags.alone(text));
                }
            }
        }
    }

    /** A number that stands alone can be counted with, unless its cell is one of text. */
    private void write(Cell cell, String text, boolean alone) {
        boolean asText = cell.getCellStyle().getDataFormatString().equals("@");
        // A text kept in the cell itself, as other programs than Excel do, would stay beside the
        // new.
        cell.setBlank();
        if (text.isEmpty()) {
            return;
        }
        if (alone && !asText && NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            String clean = Text.clean(text);
            cell.setCellValue(clean.substring(0, Math.min(clean.length(), LONGEST)));
            if (clean.contains("\n") && !cell.getCellStyle().getWrapText()) {
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.cloneStyleFrom(cell.getCellStyle());
                style.setWrapText(true);
                cell.setCellStyle(style);
            }
        }
    }
}
