package org.branchbook.word;

/** Pieces of the XML of Word. */
final class WordXml {
    static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The prefixes that a part with text and pictures uses. */
    static final String NAMES =
            """
             xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
             xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"\
            """;

    private static final int EMU_PER_MILLIMETRE = 36_000;

    private WordXml() {}

    /** Text that holds nothing but what XML can hold, between tags or in an attribute. */
    static void escape(StringBuilder xml, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(c);
            }
        }
    }

    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        escape(xml, text);
        return xml.toString();
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static long emu(double millimetres) {
        return Math.round(millimetres * EMU_PER_MILLIMETRE);
    }
}
