package org.branchbook.backfill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.table.Words;

/** Names in one cell, joined as people join them: 张三（出差）、李四：病假，王五. */
final class NameList {
    // A separator inside brackets belongs to the reason.
    private static final Pattern SEPARATOR = Pattern.compile("[、，,;；\\n\\r]+(?![^（(]*[）)])");
    private static final Pattern NOTED =
            Pattern.compile("([^（(:：=]+)[（(:：=] *([^）)]*)[）)]? *", Pattern.DOTALL);

    private NameList() {}

    /**
     * A name with what stands in brackets or after a colon: a reason, an identity.
     *
     * @param note "" where there is none
     */
    record Named(String name, String note) {}

    static List<Named> read(String text) {
        List<Named> names = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            String word = Words.value(part);
            Matcher noted = NOTED.matcher(word);
            if (noted.matches()) {
                names.add(new Named(noted.group(1).strip(), noted.group(2).strip()));
            } else if (!word.isEmpty()) {
                names.add(new Named(word, ""));
            }
        }
        return names;
    }
}
