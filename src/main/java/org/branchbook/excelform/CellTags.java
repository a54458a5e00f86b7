package org.branchbook.excelform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /**
     * The text with its tags replaced.
     *
     * @param list the list the row is repeated for, "" for none
     */
    static String fill(String text, String list, Values values) {
        Matcher matcher = TAG.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
            boolean column = matcher.group(2) == null || matcher.group(2).strip().equals(list);
            String said = column ? values.say(name) : matcher.group();
            matcher.appendReplacement(filled, Matcher.quoteReplacement(said));
        }
        return matcher.appendTail(filled).toString();
    }

    /** Whether a cell holds one tag and nothing else. */
    static boolean alone(String text) {
        return TAG.matcher(text.strip()).matches();
    }
}
