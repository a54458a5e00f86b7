package org.branchbook.table;

import java.util.Set;

/** What cells mean that say nothing. */
public final class Words {
    private static final Set<String> NOTHING =
            Set.of("", "无", "-", "--", "—", "——", "/", "\\", "暂无", "没有", "N/A", "n/a", "空", "待定");

    private Words() {}

    /** The text of a cell without blanks around it; 无 and dashes count as nothing. */
    public static String value(String text) {
        String plain = text.replace('\u00a0', ' ').replace('\u3000', ' ').strip();
        return NOTHING.contains(plain) ? "" : plain;
    }
}
