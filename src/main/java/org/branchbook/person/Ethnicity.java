package org.branchbook.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.DataFile;

/**
 * A nationality of GB/T 3304.
 *
 * @param code two digits, 01 to 56, 97 or 98
 * @param label as forms want it, with 族: 汉族
 */
public record Ethnicity(String code, String label, String english) {
    /** In the order of their codes. */
    public static List<Ethnicity> all() {
        return Table.ALL;
    }

    /** Reads a name with or without 族, the old spelling 毛难, or the code. */
    public static Optional<Ethnicity> parse(String text) {
        String name = Phone.halfWidth(text);
        if (name.startsWith("毛难")) {
            name = "毛南";
        }
        if (name.length() == 1 && Character.isDigit(name.charAt(0))) {
            name = "0" + name;
        }
        return Optional.ofNullable(Table.BY_NAME.get(name));
    }

    /** 少数民族: every nationality but 汉, as far as it is known to be one. */
    public boolean minority() {
        return !code.equals("01") && code.compareTo("56") <= 0;
    }

    private static final class Table {
        static final List<Ethnicity> ALL = DataFile.rows(Ethnicity.class, "ethnicities.json");
        static final Map<String, Ethnicity> BY_NAME = new HashMap<>();

        static {
            for (Ethnicity ethnicity : ALL) {
                BY_NAME.put(ethnicity.code, ethnicity);
                BY_NAME.put(ethnicity.label, ethnicity);
                BY_NAME.put(ethnicity.label.replaceFirst("族$", ""), ethnicity);
            }
        }
    }
}
