package org.branchbook.excelform;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.tag.TagFields;
import org.branchbook.tag.Values;

/** The tags in the text of a cell: {{字段}} and [列表.列], full-width braces and blanks allowed. */
final class CellTags {
    private static final String BLANK = "[\\s\\u00a0\\u3000\\u200b-\\u200d\\ufeff]*";

    /** Groups: what stands in braces; or a list and its column. */
    static final Pattern TAG =
            Pattern.compile(
                    "[{｛][{｛]"
                            + BLANK
                            + "([^{}｛｝]*?)"
                            + BLANK
                            + "[}｝][}｝]"
                            + "|[\\[［]"
                            + BLANK
                            + "([^\\[\\]［］.．。\\d]+?)"
                            + BLANK
                            + "[.．。]"
                            + BLANK
                            + "([^\\[\\]［］]+?)"
                            + BLANK
                            + "[\\]］]");

    static final Pattern LOOSE = Pattern.compile("[{｛][{｛]|[}｝][}｝]");

    private CellTags() {}

    /** What a tag names: the field, or the column of a list. */
    static String name(Matcher tag) {
        return tag.group(1) == null ? tag.group(3) : tag.group(1);
    }

    /** Whether {{?X}} begins something that ends at {{/X}}. */
    static boolean begins(String name) {
        return name.startsWith("?") || name.startsWith("？");
    }

    static boolean ends(String name) {
        return name.startsWith("/") || name.startsWith("／");
    }

    /** The X of ?X and /X. */
    static String asked(String name) {
        return name.substring(1).strip();
    }

    /**
     * The text with its tags replaced. What stands between {{?X}} and {{/X}} is kept where X has
     * something to say, and written once for each row where it is a list.
     *
     * @param list the list the row is repeated for, "" for none
     */
    static String fill(String text, String list, Values values) {
        StringBuilder filled = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find(from)) {
            filled.append(text, from, tag.start());
            from = tag.end();
            String name = name(tag);
            if (begins(name)) {
                int[] end = end(text, from);
                filled.append(block(text.substring(from, end[0]), asked(name), list, values));
                from = end[1];
            } else {
                boolean column = tag.group(2) == null || tag.group(2).strip().equals(list);
                filled.append(column ? values.say(name) : tag.group());
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static String block(String inside, String asked, String list, Values values) {
        Object value = values.find(asked);
        if (value instanceof List<?>) {
            return values.rows(asked).stream()
                    .map(row -> fill(inside, asked, row))
                    .collect(Collectors.joining());
        }
        Object says = value instanceof Boolean ? value : values.find(TagFields.question(asked));
        return Boolean.TRUE.equals(says) ? fill(inside, list, values) : "";
    }

    /**
     * Where the end tag of what has just begun starts and ends; the check found that there is one.
     */
    private static int[] end(String text, int from) {
        Matcher tag = TAG.matcher(text);
        int open = 1;
        for (int at = from; tag.find(at); at = tag.end()) {
            open += begins(name(tag)) ? 1 : ends(name(tag)) ? -1 : 0;
            if (open == 0) {
                return new int[] {tag.start(), tag.end()};
            }
        }
        return new int[] {text.length(), text.length()};
    }

    /** The picture that a cell with nothing but its tag asks for. */
    static Optional<Values.Picture> picture(String text, Values values) {
        Matcher tag = TAG.matcher(text.strip());
        return tag.matches() && values.find(name(tag)) instanceof Values.Picture picture
                ? Optional.of(picture)
                : Optional.empty();
    }

    /** Whether a cell holds one tag and nothing else. */
    static boolean alone(String text) {
        return TAG.matcher(text.strip()).matches();
    }
}
