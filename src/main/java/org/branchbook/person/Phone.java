package org.branchbook.person;

import java.util.List;
import java.util.regex.Pattern;
import org.branchbook.base.Problem;

/** Telephone numbers as rosters hold them: mobile numbers, and landlines with an area code. */
public final class Phone {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern MASKED = Pattern.compile("[\\d*xX×＊]*[*xX×＊][\\d*xX×＊]*");
    private static final Pattern MOBILE_WITH_PREFIX =
            Pattern.compile("(?:(?:\\+|00)86-?)?(1[3-9]\\d)-?(\\d{4})-?(\\d{4})");

    private Phone() {}

    /** Half-width without blanks; a mobile number also without hyphens and country code. */
    public static String normalise(String raw) {
        String number = halfWidth(raw);
        return MOBILE_WITH_PREFIX.matcher(number).replaceFirst("$1$2$3");
    }

    public static List<Problem> check(String raw) {
        String number = normalise(raw);
        if (MOBILE.matcher(number).matches() || LANDLINE.matcher(number).matches()) {
            return List.of();
        }
        if (MASKED.matcher(number).matches()) {
            return List.of(Problem.of("phone", "member.phone.masked"));
        }
        return List.of(Problem.of("phone", "member.phone.bad"));
    }

    /** 138****1234; of a landline too, everything but the first 3 and the last 4 is hidden. */
    public static String mask(String phone) {
        if (phone.length() < 8) {
            return "*".repeat(phone.length());
        }
        int end = phone.length() - 4;
        return phone.substring(0, 3) + "*".repeat(end - 3) + phone.substring(end);
    }

    /** Full-width letters, digits and signs become half-width; blanks of every kind go. */
    static String halfWidth(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        raw.codePoints()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT && c != '\'')
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Most numbers need nothing done. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c >= 127 || c == '\'') {
                return false;
            }
        }
        return true;
    }
}
