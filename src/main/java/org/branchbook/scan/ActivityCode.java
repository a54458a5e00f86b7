package org.branchbook.scan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;

/**
 * What the code on a printed sheet says: {@code BB:12:20261124}. Sixteen characters of a QR code's
 * alphanumeric mode keep it at its smallest size with a quarter of it redundant.
 *
 * @param date day of the activity when the sheet was printed
 */
public record ActivityCode(ActivityId activity, LocalDate date) {
    private static final Pattern TEXT = Pattern.compile("BB:(\\d{1,9}):(\\d{8})");

    public static ActivityCode of(Activity activity) {
        return new ActivityCode(activity.id(), activity.date());
    }

    public static Optional<ActivityCode> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ActivityCode(
                            new ActivityId(Long.parseLong(matcher.group(1))),
                            LocalDate.parse(matcher.group(2), DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return "BB:" + activity.value() + ":" + date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
