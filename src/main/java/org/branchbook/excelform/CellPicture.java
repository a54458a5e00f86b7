package org.branchbook.excelform;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.branchbook.tag.Values;

/**
 * Pictures over the cells of a sheet: as large as the cell, or the merged cells, leave room for, in
 * their middle. Sizes are in pixels of 1/96 inch.
 */
final class CellPicture {
    /** In points; nobody means a picture to be as low as a line of text. */
    private static final float LOW = 40;

    /** In points, 8 cm. */
    private static final double HIGHEST = 227;

    private static final double MARGIN = 3;
    private static final double POINT = 72.0 / 96;

    private CellPicture() {}

    static void put(XSSFSheet sheet, Cell cell, Values.Picture picture) {
        CellRangeAddress room = room(sheet, cell);
        double width = -2 * MARGIN;
        for (int column = room.getFirstColumn(); column <= room.getLastColumn(); column++) {
            width += sheet.getColumnWidthInPixels(column);
        }
        double share = (double) picture.height() / picture.width();
        XSSFRow first = row(sheet, room.getFirstRow());
        if (room.getFirstRow() == room.getLastRow() && first.getHeightInPoints() < LOW) {
            double wanted = (width * share + 2 * MARGIN) * POINT;
            first.setHeightInPoints((float) Math.min(HIGHEST, wanted));
        }
        double height = -2 * MARGIN;
        for (int number = room.getFirstRow(); number <= room.getLastRow(); number++) {
            height += row(sheet, number).getHeightInPoints() / POINT;
        }
        double shown = Math.min(width, height / share);
        double left = MARGIN + (width - shown) / 2;
        double top = MARGIN + (height - shown * share) / 2;
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        across(sheet, anchor, room, left, left + shown);
        down(sheet, anchor, room, top, top + shown * share);
        int index = sheet.getWorkbook().addPicture(picture.jpeg(), Workbook.PICTURE_TYPE_JPEG);
        XSSFPicture made = sheet.createDrawingPatriarch().createPicture(anchor, index);
        made.getCTPicture().getNvPicPr().getCNvPr().setDescr("活动照片");
    }

    private static CellRangeAddress room(XSSFSheet sheet, Cell cell) {
        return sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(cell))
                .findFirst()
                .orElseGet(() ->
                        new CellRangeAddress(
                                cell.getRowIndex(),
                                cell.getRowIndex(),
                                cell.getColumnIndex(),
                                cell.getColumnIndex()));
    }

    private static XSSFRow row(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    /** Where the picture begins and ends, as columns and what is left of them. */
    private static void across(
            XSSFSheet sheet,
            XSSFClientAnchor anchor,
            CellRangeAddress room,
            double from,
            double to) {
        double begin = 0;
        for (int column = room.getFirstColumn(); column <= room.getLastColumn(); column++) {
            double end = begin + sheet.getColumnWidthInPixels(column);
            if (from >= begin && from < end) {
                anchor.setCol1(column);
                anchor.setDx1(emu(from - begin));
            }
            if (to > begin && to <= end) {
                anchor.setCol2(column);
                anchor.setDx2(emu(to - begin));
            }
            begin = end;
        }
    }

    private static void down(
            XSSFSheet sheet,
            XSSFClientAnchor anchor,
            CellRangeAddress room,
            double from,
            double to) {
        double begin = 0;
        for (int number = room.getFirstRow(); number <= room.getLastRow(); number++) {
            double end = begin + row(sheet, number).getHeightInPoints() / POINT;
            if (from >= begin && from < end) {
                anchor.setRow1(number);
                anchor.setDy1(emu(from - begin));
            }
            if (to > begin && to <= end) {
                anchor.setRow2(number);
                anchor.setDy2(emu(to - begin));
            }
            begin = end;
        }
    }

    private static int emu(double pixels) {
        return (int) Math.round(pixels * Units.EMU_PER_PIXEL);
    }

    /** What hangs below a row goes down with the rows that are put in; POI leaves it behind. */
    static void shift(XSSFSheet sheet, int row, int more) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return;
        }
        for (XSSFShape shape : drawing.getShapes()) {
            if (shape.getAnchor() instanceof XSSFClientAnchor anchor && anchor.getRow1() > row) {
                anchor.setRow1(anchor.getRow1() + more);
                anchor.setRow2(anchor.getRow2() + more);
            }
        }
    }
}
