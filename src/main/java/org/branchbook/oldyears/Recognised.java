package org.branchbook.oldyears;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.activity.ActivityType;
import org.branchbook.backfill.TypeWords;

/** Days and types of activity as names and texts write them. */
final class Recognised {
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2})(?: ?[年.\\-_/] ?(\\d{1,2}) ?[月.\\-_/] ?(\\d{1,2})|"
                            + "(\\d{2})(\\d{2}))(?!\\d)");
    private static final int LONGEST = 14;
    private static final int SHORTEST = 2;

    private Recognised() {}

    /** Every whole day in a text, each once, in its order. */
    static List<LocalDate> days(String text) {
        List<LocalDate> days = new ArrayList<>();
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            boolean parted = found.group(2) != null;
            try {
                LocalDate day =
                        LocalDate.of(
                                Integer.parseInt(found.group(1)),
                                Integer.parseInt(found.group(parted ? 2 : 4)),
                                Integer.parseInt(found.group(parted ? 3 : 5)));
                if (!days.contains(day)) {
                    days.add(day);
                }
            } catch (DateTimeException e) {
                // A number that looks like a day.
            }
        }
        return days;
    }

    /** The text with this day in the place of any other that it says. */
    static String on(LocalDate day, String text) {
        List<LocalDate> said = days(text);
        return said.isEmpty() || said.equals(List.of(day))
                ? text
                : text.replaceAll(DAY.pattern() + "[日号]?", day.toString());
    }

    /** The types that a text names; of words within each other only the longest counts. */
    static List<ActivityType> types(String text) {
        List<ActivityType> types = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int taken = 1;
            for (int length = Math.min(LONGEST, text.length() - at); length >= SHORTEST; length--) {
                var type = TypeWords.read(text.substring(at, at + length));
                if (type.isPresent()) {
                    if (!types.contains(type.get())) {
                        types.add(type.get());
                    }
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        return types;
    }

    /** A name without day, ending and signs around: what is left is its title. */
    static String title(String name) {
        return DAY.matcher(name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""))
                .replaceAll(" ")
                .replaceAll("^[\\s\\d日号_.、\\-—（(]+|[\\s_\\-—]+$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
