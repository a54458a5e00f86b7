package org.branchbook.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.branchbook.base.Problem;

/**
 * A citizen's ID number of 18 characters, GB 11643. {@link #toString} is masked, so that no log or
 * message carries the number by accident.
 */
public record IdNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern LEGACY = Pattern.compile("\\d{15}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(\\.\\d*)?E\\+?\\d+");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int SAFE_DIGITS = 15;
    private static final Set<String> PROVINCES =
            Set.of(
                    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
                    "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54",
                    "61", "62", "63", "64", "65", "71", "81", "82", "83");

    public IdNumber {
        if (!FORM.matcher(value).matches() || value.charAt(17) != checkCharacter(value)) {
            throw new IllegalArgumentException("not an ID number");
        }
    }

    /** The number, unless {@link #check} finds fault with it. */
    public static Optional<IdNumber> parse(String raw, LocalDate today) {
        return check(raw, today).isEmpty()
                ? Optional.of(new IdNumber(normalise(raw)))
                : Optional.empty();
    }

    /** Everything wrong with what was typed; a number of a wrong form has only that problem. */
    public static List<Problem> check(String raw, LocalDate today) {
        String number = normalise(raw);
        if (number.length() != 18) {
            return List.of(Problem.of("idNumber", "member.idNumber.badLength", number.length()));
        }
        if (!FORM.matcher(number).matches()) {
            return List.of(Problem.of("idNumber", "member.idNumber.badCharacters"));
        }
        List<Problem> problems = new ArrayList<>();
        if (!isPlausibleBirth(number, today)) {
            problems.add(
                    Problem.of("idNumber", "member.idNumber.badDate", number.substring(6, 14)));
        }
        if (number.charAt(17) != checkCharacter(number)) {
            problems.add(Problem.of("idNumber", "member.idNumber.badCheck"));
        }
        if (!PROVINCES.contains(number.substring(0, 2))) {
            problems.add(
                    Problem.of("idNumber", "member.idNumber.badProvince", number.substring(0, 2)));
        }
        return problems;
    }

    /** Half-width, upper-case X, no blanks; the 15 digits of before 1999 become 18. */
    public static String normalise(String raw) {
        String number = Phone.halfWidth(raw).toUpperCase(Locale.ROOT);
        if (LEGACY.matcher(number).matches()) {
            String long17 = number.substring(0, 6) + "19" + number.substring(6);
            return long17 + checkCharacter(long17);
        }
        return number;
    }

    /**
     * Whether a spreadsheet has destroyed the last digits: it keeps only 15 of a number and shows
     * 4.30304E+17 or 430304199903050000. What was lost cannot be guessed.
     */
    public static boolean damagedBySpreadsheet(String text, boolean storedAsNumber) {
        String number = Phone.halfWidth(text).toUpperCase(Locale.ROOT);
        if (SCIENTIFIC.matcher(number).matches()) {
            return true;
        }
        if (storedAsNumber) {
            return number.length() > SAFE_DIGITS;
        }
        return FORM.matcher(number).matches()
                && number.endsWith("000")
                && number.charAt(17) != checkCharacter(number);
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The first 3 and the last 4 characters: 430***********1234. */
    public String masked() {
        return mask(value);
    }

    /** Masks any text kept as an ID number; short ones are hidden wholly. */
    public static String mask(String number) {
        if (number.length() < 12) {
            return "*".repeat(number.length());
        }
        int end = number.length() - 4;
        return number.substring(0, 3) + "*".repeat(end - 3) + number.substring(end);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isPlausibleBirth(String number, LocalDate today) {
        try {
            LocalDate birth = birthDate(number);
            return birth.getYear() >= 1900 && !birth.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate birthDate(String number) {
        return LocalDate.of(
                Integer.parseInt(number.substring(6, 10)),
                Integer.parseInt(number.substring(10, 12)),
                Integer.parseInt(number.substring(12, 14)));
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
