package org.branchbook.word;

/**
 * Indents in characters of the body. Word takes the characters, LibreOffice the twips; files of
 * others have only one of them.
 */
final class WordIndent {
    /** One character of the body, 15.75 pt, in twips. */
    private static final int CHARACTER = 315;

    private WordIndent() {}

    static String of(double left, double right, double hanging) {
        return "<w:ind"
                + side("left", left)
                + side("right", right)
                + side("hanging", hanging)
                + "/>";
    }

    /**
     * Sets the first line in.
     *
     * @param size of the characters, in points
     */
    static String first(int characters, double size) {
        return "<w:ind" + side("firstLine", characters, characters * size * 20) + "/>";
    }

    private static String side(String name, double characters) {
        return characters > 0 ? side(name, characters, characters * CHARACTER) : "";
    }

    private static String side(String name, double characters, double twips) {
        return " w:%sChars=\"%d\" w:%s=\"%d\""
                .formatted(name, Math.round(characters * 100), name, Math.round(twips));
    }
}
