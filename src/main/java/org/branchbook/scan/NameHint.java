package org.branchbook.scan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.activity.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says of its activity: 签到表_活动12.jpg, 活动编号 12, #12, BB12; or a day as in
 * 2026-11-24合影.jpg, IMG_20261124_093000.jpg and 2026年11月24日签到.pdf.
 */
public record NameHint(@Nullable ActivityId number, @Nullable LocalDate day) {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:活动(?:编号|号)?|#|(?<![a-z])bb)[\\s_:：-]*(?!20\\d\\d[年._-]?\\d)"
                            + "(\\d{1,6})(?![\\d年月日])");
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d{2})[年._-]?(\\d{1,2})[月._-]?(\\d{1,2})(?!\\d)");

    public static NameHint of(String name) {
        String stem = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        Matcher number = NUMBER.matcher(stem);
        Matcher day = DAY.matcher(stem);
        return new NameHint(
                number.find() ? new ActivityId(Long.parseLong(number.group(1))) : null,
                day.find() ? day(day).orElse(null) : null);
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
