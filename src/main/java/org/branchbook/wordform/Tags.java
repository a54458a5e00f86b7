package org.branchbook.wordform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways people write a tag: {{主持人}}, ｛｛ 主持人 ｝｝, {{?有照片}}…{{/有照片}}, [人员.姓名].
 *
 * <p>In a row that is repeated poi-tl meets the tags between {@link #ROW_BEGIN} and {@link
 * #ROW_END}, which nobody types: what stands in square brackets otherwise stays.
 */
final class Tags {
    static final String ROW_BEGIN = "⟦";
    static final String ROW_END = "⟧";

    private static final String BLANK = "[\\s\\u00a0\\u3000\\u200b-\\u200d\\ufeff]*";
    private static final String NAME = "([^{}｛｝\\[\\]［］\ufffc]*?)";

    /** Groups: the mark ?, /, @ and such, the name; or the list and its column. */
    static final Pattern TAG =
            Pattern.compile(
                    "[{｛]"
                            + BLANK
                            + "[{｛]"
                            + BLANK
                            + "([?？/／@＠#＃*＊+＋]?)"
                            + BLANK
                            + NAME
                            + BLANK
                            + "[}｝]"
                            + BLANK
                            + "[}｝]"
                            + "|[\\[［]"
                            + BLANK
                            + "([^{}｛｝\\[\\]［］.．。\\d]+?)"
                            + BLANK
                            + "[.．。]"
                            + BLANK
                            + NAME
                            + BLANK
                            + "[\\]］]");

    /** Braces that are left over. */
    static final Pattern LOOSE = Pattern.compile("[{｛][{｛]|[}｝][}｝]");

    /** {主持人}, which some people take for a tag. */
    static final Pattern SINGLE =
            Pattern.compile("(?<![{｛])[{｛]" + BLANK + NAME + BLANK + "[}｝](?![}｝])");

    private Tags() {}

    static boolean mayHold(String text) {
        return text.matches("(?s).*[{｛}｝\\[［].*");
    }

    static String plain(String name) {
        return "{{" + name + "}}";
    }

    /** The name in {{name}} or as it is. */
    static String bare(String text) {
        Matcher matcher = TAG.matcher(text);
        return matcher.matches() && matcher.group(2) != null ? matcher.group(2) : text.strip();
    }

    /** ASCII for the mark of a tag. */
    static String mark(String typed) {
        return switch (typed) {
            case "？" -> "?";
            case "／" -> "/";
            case "＠" -> "@";
            case "＃" -> "#";
            case "＊" -> "*";
            case "＋" -> "+";
            default -> typed;
        };
    }
}
