package org.branchbook.base;

import java.util.Locale;
import java.util.Set;

/** Names of files that every system takes: what Windows refuses in one is left out. */
public final class FileName {
    private static final int LONGEST = 100;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FileName() {}

    /** Without separators, control characters, a last dot and the names of devices; no ending. */
    public static String safe(String name) {
        String plain =
                Text.strip(
                        Text.clean(name)
                                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\u202A-\\u202E]", " ")
                                .replaceAll("\\s+", " "));
        int end = Math.min(plain.length(), LONGEST);
        if (end > 0 && end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        String cut = plain.substring(0, end).replaceAll("[. ]+$", "");
        String lower = cut.toLowerCase(Locale.ROOT);
        boolean device = DEVICES.contains(lower) || lower.matches("(com|lpt)[0-9]");
        return cut.isEmpty() || device ? "_" + cut : cut;
    }
}
