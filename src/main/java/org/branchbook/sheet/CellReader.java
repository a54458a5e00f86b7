package org.branchbook.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;

/** Turns a cell of an .xls into ours; formulas give their last computed value. */
final class CellReader {
    private final boolean date1904;

    CellReader(boolean date1904) {
        this.date1904 = date1904;
    }

    Cell read(org.apache.poi.ss.usermodel.Cell cell, Cell.Place place) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case NUMERIC -> {
                CellStyle style = cell.getCellStyle();
                NumberLook look = NumberLook.of(style.getDataFormat(), style.getDataFormatString());
                yield look.cell(place, cell.getNumericCellValue(), date1904);
            }
            case STRING -> text(cell.getStringCellValue(), place);
            case BOOLEAN -> text(cell.getBooleanCellValue() ? "TRUE" : "FALSE", place);
            case ERROR -> error(FormulaError.forInt(cell.getErrorCellValue()).getString(), place);
            default -> Cell.blank(place.row(), place.column());
        };
    }

    static Cell text(String text, Cell.Place place) {
        if (text.isEmpty()) {
            return Cell.blank(place.row(), place.column());
        }
        PartialDate date = DateReader.read(text).orElse(null);
        return new Cell(place, Cell.Kind.TEXT, text, date, null);
    }

    static Cell error(String text, Cell.Place place) {
        return new Cell(place, Cell.Kind.ERROR, text, null, null);
    }
}
