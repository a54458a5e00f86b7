package org.branchbook.standing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How cells tell the extension of a probation: 半年, 6个月, 2026.6.5-2026.12.5.
 *
 * @param months 0 where the cell does not tell how long
 */
record ExtensionWords(int months, @Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Pattern MONTHS = Pattern.compile("延?长?预?备?期?(\\d{1,2})个?月");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{4}.*?\\d日?)(?:至|到|—+|–|~|～|-+)(\\d{4}.*\\d日?)止?");
    private static final ExtensionWords NONE = new ExtensionWords(0, null, null);

    boolean told() {
        return months > 0 || from != null;
    }

    static ExtensionWords of(String raw) {
        String text = raw.replaceAll("\\s", "").replaceFirst("^(已)?延长(?=[半一六])", "");
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            return new ExtensionWords(Integer.parseInt(months.group(1)), null, null);
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            Optional<LocalDate> from = day(span.group(1));
            Optional<LocalDate> to = day(span.group(2));
            return from.isPresent() && to.isPresent()
                    ? new ExtensionWords(0, from.get(), to.get())
                    : NONE;
        }
        return switch (text) {
            case "半年", "六个月" -> new ExtensionWords(6, null, null);
            case "一年", "1年", "十二个月" -> new ExtensionWords(12, null, null);
            default -> NONE;
        };
    }

    private static Optional<LocalDate> day(String text) {
        return DateReader.read(text).filter(PartialDate::exact).map(PartialDate::earliest);
    }

    /**
     * The whole span, as far as it follows: it begins where the year of probation ends. DEV26,
     * article 31.
     *
     * @param expiry the last day of that year, null where the row has no day of admission
     */
    static Told.Span span(Told.Span told, int months, @Nullable LocalDate expiry) {
        LocalDate from = told.from();
        LocalDate to = told.to();
        if (from == null && to != null && months > 0) {
            from = to.minusMonths(months);
        }
        from = from == null ? expiry : from;
        if (to == null && from != null && months > 0) {
            to = from.plusMonths(months);
        }
        return new Told.Span(from, to);
    }
}
