package org.branchbook.command;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year; what no branch can have a record of or plan for is refused, not worked on. */
public final class YearValue implements ITypeConverter<Integer> {
    /** The Party was founded in 1921. */
    private static final int FIRST = 1921;

    private static final int LAST = 2199;

    @Override
    public Integer convert(String text) {
        String digits = text.strip();
        int year = digits.matches("\\d{4}年?") ? Integer.parseInt(digits.substring(0, 4)) : 0;
        if (!possible(year)) {
            throw new TypeConversionException(text);
        }
        return year;
    }

    /** Reads 2026-03. */
    public static YearMonth month(String text) {
        YearMonth month = parsed(text.strip());
        if (month == null || !possible(month.getYear())) {
            throw new TypeConversionException(text);
        }
        return month;
    }

    private static @Nullable YearMonth parsed(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean possible(int year) {
        return year >= FIRST && year <= LAST;
    }
}
