package org.branchbook.bundle;

import java.util.regex.Pattern;

/** Whether a path can be copied to any system, Windows with its 260 characters among them. */
final class PortableName {
    /** What is left for the drive and the folders that the bundle is copied into. */
    private static final int LONGEST = 200;

    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "(?i).*[<>:\"|?*\\\\\\x00-\\x1f].*|.*[. ]|"
                            + "(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?",
                    Pattern.DOTALL);

    private PortableName() {}

    static boolean is(String path) {
        if (path.length() > LONGEST) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (FORBIDDEN.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }
}
