package org.branchbook.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A failure nobody expected, as it may be written down: what kind it was and where. The words of
 * exceptions stay out, since those of the database hold what people typed.
 */
public final class Trace {
    private static final String OURS = "org.branchbook";

    private Trace() {}

    /** Five characters; the same bug has the same, from its class and the place it came from. */
    public static String code(Throwable bug) {
        String place =
                Arrays.stream(bug.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                        .orElse("");
        int hash = (bug.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "%05X", (hash ^ hash >>> 20) & 0xFFFFF);
    }

    /** The classes of a failure and its causes, each with the lines it passed. */
    public static String text(Throwable bug) {
        String text =
                bug.getClass().getName()
                        + Arrays.stream(bug.getStackTrace())
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining());
        Throwable cause = bug.getCause();
        return cause == null || cause == bug ? text : text + "\ncaused by " + text(cause);
    }
}
