package org.branchbook.base;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ways in which Chinese ledgers write a date, to the precision that is there: 1990.07
 * stays a month. What could be read in two ways, or is no date, is left empty.
 */
public final class DateReader {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String CHINESE_DIGITS = DIGITS + "○零";
    private static final int LONGEST = 60;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");
    private static final String TIME = "(?:(?:T| +)\\d{1,2}:\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?)?";
    private static final Pattern SPLIT =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2})" + TIME + ")?");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(\\d{4}) *年(?: *(\\d{1,2}) *月份?(?: *(\\d{1,2}) *[日号]"
                            + "(?: *(?:星期|周)[一二三四五六日天])?"
                            + TIME
                            + ")?)?");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "([〇一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月"
                            + "(?:份?|([一二三四五六七八九十]{1,3})[日号]))?");

    private DateReader() {}

    public static Optional<PartialDate> read(String raw) {
        if (!mayBegin(raw)) {
            return Optional.empty();
        }
        if (isIso(raw)) {
            return date(raw.substring(0, 4), raw.substring(5, 7), raw.substring(8));
        }
        String text = isPlain(raw) ? raw : clean(raw);
        if (isNumber(text)) {
            return solid(text);
        }
        Matcher m = SPLIT.matcher(text);
        if (m.matches()) {
            return date(m.group(1), m.group(3), m.group(4));
        }
        m = WORDS.matcher(text);
        if (m.matches()) {
            return date(m.group(1), m.group(2), m.group(3));
        }
        m = CHINESE.matcher(text);
        return m.matches() ? chinese(m) : Optional.empty();
    }

    /** As values are kept, 2024-05-06: read many times, so without a pattern. */
    private static boolean isIso(String raw) {
        if (raw.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = raw.charAt(i);
            boolean mark = i == 4 || i == 7;
            boolean right = mark ? c == '-' : (c >= '0' && c <= '9');
            if (!right) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are digits alone, as in most of a sheet's numbers of all kinds. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Optional<PartialDate> solid(String digits) {
        return switch (digits.length()) {
            case 4 -> date(digits, null, null);
            case 6 -> date(digits.substring(0, 4), digits.substring(4), null);
            case 8 -> date(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
            default -> Optional.empty();
        };
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c >= 127) {
                return false;
            }
        }
        return true;
    }

    /** Tells most of a sheet's texts from dates at their first character, without any pattern. */
    private static boolean mayBegin(String raw) {
        int start = 0;
        while (start < raw.length() && isBlank(raw.charAt(start))) {
            start++;
        }
        if (start == raw.length() || raw.length() - start > LONGEST) {
            return false;
        }
        char first = raw.charAt(start);
        return first < 128
                ? first >= '0' && first <= '9'
                : !Character.isLetter(first) || CHINESE_DIGITS.indexOf(first) >= 0;
    }

    private static boolean isBlank(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    private static String clean(String raw) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll(" ");
        String dashed = DASHES.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("-");
        return dashed.replace('○', '〇').replace('零', '〇').strip();
    }

    private static Optional<PartialDate> chinese(Matcher m) {
        StringBuilder year = new StringBuilder();
        m.group(1).chars().forEach(c -> year.append(DIGITS.indexOf(c)));
        return date(year.toString(), ordinal(m.group(2)), ordinal(m.group(3)));
    }

    /** 七 is 7, 十 is 10, 二十三 is 23; what is none of these becomes 99 and so no date. */
    private static @Nullable String ordinal(@Nullable String words) {
        if (words == null) {
            return null;
        }
        int ten = words.indexOf('十');
        if (ten < 0) {
            return words.length() == 1 ? String.valueOf(DIGITS.indexOf(words)) : "99";
        }
        String before = words.substring(0, ten);
        String after = words.substring(ten + 1);
        if (before.length() > 1 || after.length() > 1 || after.equals("十")) {
            return "99";
        }
        int tens = before.isEmpty() ? 1 : DIGITS.indexOf(before);
        int ones = after.isEmpty() ? 0 : DIGITS.indexOf(after);
        return String.valueOf(tens * 10 + ones);
    }

    private static Optional<PartialDate> date(
            String year, @Nullable String month, @Nullable String day) {
        int y = Integer.parseInt(year);
        int m = month == null ? 0 : Integer.parseInt(month);
        int d = day == null ? 0 : Integer.parseInt(day);
        boolean zero = (month != null && m == 0) || (day != null && d == 0);
        if (y < 1900 || y > 2199 || zero) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(y, m, d));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
