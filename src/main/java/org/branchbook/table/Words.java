package org.branchbook.table;

import java.util.Set;

/** What cells mean that say nothing. */
public final class Words {
    private static final Set<String> NOTHING =
            Set.of("", "无", "-", "--", "—", "——", "/", "\\", "暂无", "没有", "N/A", "n/a", "空", "待定");

    private static final int LONGEST = 3;

    private Words() {}

    /** The text of a cell without blanks around it; 无 and dashes count as nothing. */
    public static String value(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = text.replace('\u00a0', ' ').replace('\u3000', ' ').strip();
        return NOTHING.contains(plain) ? "" : plain;
    }

    /** Nearly every cell: it has no blanks to take away and is too long to say nothing. */
    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        return last >= LONGEST
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(last))
                && text.indexOf('\u00a0') < 0
                && text.indexOf('\u3000') < 0;
    }
}
