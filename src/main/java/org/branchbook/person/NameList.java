package org.branchbook.person;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several people named in one line, such as the two introducers: 张三、李四. */
public final class NameList {
    private static final Pattern MARKS = Pattern.compile("[、，,；;/\\n]");

    private NameList() {}

    /** The names, each as on the ID card; blanks divide nothing, since 王　芳 is one name. */
    public static List<String> split(String text) {
        return Arrays.stream(MARKS.split(text, -1))
                .map(PersonName::normalise)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public static String normalise(String text) {
        if (PersonName.isHan(text)) {
            return text; // one name, as on the card
        }
        return split(text).stream().collect(Collectors.joining("、"));
    }
}
