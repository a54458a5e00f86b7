package org.branchbook.form;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;

/** Reads days and times the way people type them, full-width signs included. */
public final class Readings {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.时点](\\d{2})?分?)?|(\\d{1,2})(\\d{2})");

    private Readings() {}

    public static Optional<LocalDate> date(String typed) {
        return DateReader.read(typed).filter(PartialDate::exact).map(PartialDate::earliest);
    }

    public static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean packed = matcher.group(3) != null;
        int hour = Integer.parseInt(matcher.group(packed ? 3 : 1));
        String minutes = matcher.group(packed ? 4 : 2);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        boolean fits = hour < 24 && minute < 60;
        return fits ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
