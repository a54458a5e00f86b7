package org.branchbook.review;

/**
 * Two values in one line each, cut to the place where they differ: of long minutes with one
 * sentence more, the beginnings alone would read the same.
 */
record Brief(String before, String after) {
    private static final int LONGEST = 60;
    private static final int LEAD = 12;

    static Brief of(String before, String after) {
        int from = 0;
        if (before.length() > LONGEST || after.length() > LONGEST) {
            from = Math.max(0, same(before, after) - LEAD);
        }
        return new Brief(cut(before, from), cut(after, from));
    }

    /** How many characters both begin with. */
    private static int same(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int at = 0;
        while (at < most && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String cut(String value, int from) {
        int end = Math.min(value.length(), from + LONGEST);
        return (from == 0 ? "" : "…")
                + value.substring(from, end).replace('\n', ' ')
                + (end == value.length() ? "" : "…");
    }
}
