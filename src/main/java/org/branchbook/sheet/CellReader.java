package org.branchbook.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns a POI cell into ours. Dates are taken from the stored number, never from the shown text;
 * formulas give their last computed value and are not evaluated.
 */
final class CellReader {
    /** Built-in formats of Chinese Excel that POI does not know; it shows “reserved-42186x1F”. */
    private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 57);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private CellReader() {}

    static Cell read(
            org.apache.poi.ss.usermodel.Cell cell, Cell.Place place, Cell.@Nullable Area area) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (cell instanceof XSSFCell raw && !raw.getCTCell().isSetV()) {
                return new Cell(place, Cell.Kind.ERROR, "=" + cell.getCellFormula(), null, area);
            }
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case NUMERIC -> number(cell, place, area);
            case STRING -> text(cell.getStringCellValue(), place, area);
            case BOOLEAN -> text(cell.getBooleanCellValue() ? "TRUE" : "FALSE", place, area);
            case ERROR -> {
                String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
                yield new Cell(place, Cell.Kind.ERROR, error, null, area);
            }
            default -> new Cell(place, Cell.Kind.BLANK, "", null, area);
        };
    }

    private static Cell text(String text, Cell.Place place, Cell.@Nullable Area area) {
        if (text.isEmpty()) {
            return new Cell(place, Cell.Kind.BLANK, "", null, area);
        }
        PartialDate date = DateReader.read(text).orElse(null);
        return new Cell(place, Cell.Kind.TEXT, text, date, area);
    }

    private static Cell number(
            org.apache.poi.ss.usermodel.Cell cell, Cell.Place place, Cell.@Nullable Area area) {
        double value = cell.getNumericCellValue();
        CellStyle style = cell.getCellStyle();
        // Years 1901 to 2198; below are times of day and durations.
        if (value >= 366 && value < 109_000 && isDate(style)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            PartialDate date = date(moment, style);
            boolean timed = moment.toLocalTime().toSecondOfDay() != 0;
            String text = timed ? TIME.format(moment) : date.toString();
            return new Cell(place, Cell.Kind.DATE, text, date, area);
        }
        String text = digits(value, style.getDataFormatString());
        // A number 1990.1 may have been typed as 1990.10; nobody can tell.
        boolean unclear = text.matches("\\d{4}\\.1");
        PartialDate date = unclear ? null : DateReader.read(text).orElse(null);
        return new Cell(place, Cell.Kind.NUMBER, text, date, area);
    }

    private static boolean isDate(CellStyle style) {
        int format = style.getDataFormat();
        boolean chinese = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        String pattern = bare(style.getDataFormatString());
        boolean ours = pattern.contains("y") && (pattern.contains("m") || pattern.length() <= 4);
        return chinese || ours || DateUtil.isADateFormat(format, style.getDataFormatString());
    }

    /** The day is left out only if the format hides it and it is the 1st, which Excel fills in. */
    private static PartialDate date(LocalDateTime moment, CellStyle style) {
        PartialDate full = PartialDate.of(moment.toLocalDate());
        String pattern = bare(style.getDataFormatString());
        boolean hidesDay =
                CHINESE_MONTHS.contains((int) style.getDataFormat())
                        || (pattern.contains("y") && !pattern.contains("d"));
        return hidesDay && full.day() == 1 ? new PartialDate(full.year(), full.month(), 0) : full;
    }

    /** The first section of a number format without quoted words, colours and locales. */
    private static String bare(@Nullable String format) {
        return format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "")
                        .split(";", 2)[0]
                        .toLowerCase(Locale.ROOT);
    }

    /** Fifteen digits as Excel shows them; a format of zeros, 000000, keeps its leading zeros. */
    private static String digits(double value, @Nullable String format) {
        if (format != null
                && format.matches("0{2,15}")
                && value >= 0
                && value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%0" + format.length() + "d", (long) value);
        }
        return NumberToTextConverter.toText(value);
    }
}
