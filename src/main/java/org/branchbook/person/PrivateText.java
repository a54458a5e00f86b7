package org.branchbook.person;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ID numbers that were typed into a free text, where they have no business. */
public final class PrivateText {
    private static final Pattern RUN = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");

    private PrivateText() {}

    /** Whether the text holds an ID number that is one by its check character. */
    public static boolean hasIdNumber(String text) {
        return RUN.matcher(text).results().map(MatchResult::group).anyMatch(PrivateText::valid);
    }

    /** The text with every ID number in it masked; everything else stays. */
    public static String masked(String text) {
        return RUN.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                valid(found.group())
                                        ? IdNumber.mask(IdNumber.normalise(found.group()))
                                        : found.group()));
    }

    private static boolean valid(String digits) {
        try {
            return !new IdNumber(IdNumber.normalise(digits)).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
