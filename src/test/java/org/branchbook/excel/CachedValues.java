package org.branchbook.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Holds what stands beside each formula of a workbook against what POI computes. */
public final class CachedValues {
    private CachedValues() {}

    /** How many formulas there are; fails where one has another value. */
    public static int check(byte[] xlsx) throws IOException {
        int formulas = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            check((XSSFCell) cell, evaluator);
                            formulas++;
                        }
                    }
                }
            }
        }
        return formulas;
    }

    private static void check(XSSFCell cell, FormulaEvaluator evaluator) {
        var value = evaluator.evaluate(cell);
        String where = cell.getSheet().getSheetName() + "!" + cell.getReference();
        assertEquals(value.getCellType(), cell.getCachedFormulaResultType(), where);
        if (value.getCellType() == CellType.NUMERIC) {
            assertEquals(value.getNumberValue(), cell.getNumericCellValue(), 1e-9, where);
        } else {
            assertEquals(value.getStringValue(), cell.getStringCellValue(), where);
        }
    }
}
