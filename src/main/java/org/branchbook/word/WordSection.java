package org.branchbook.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a document, as base.docx has it until it is changed; all measures in twips. */
final class WordSection {
    private static final Pattern WHOLE = Pattern.compile("<w:sectPr>.*</w:sectPr>", Pattern.DOTALL);

    private String xml;

    /**
     * @param document the document part of base.docx
     */
    WordSection(String document) {
        Matcher found = WHOLE.matcher(document);
        if (!found.find()) {
            throw new IllegalArgumentException("no page in base.docx");
        }
        xml = found.group();
    }

    int margin(String side) {
        return number("pgMar", side);
    }

    WordSection margin(String side, int twips) {
        return set("pgMar", side, twips);
    }

    int textWidth() {
        return number("pgSz", "w") - margin("left") - margin("right");
    }

    /** Lies the page on its side. */
    WordSection across() {
        int width = number("pgSz", "w");
        set("pgSz", "w", number("pgSz", "h"));
        set("pgSz", "h", width);
        xml = xml.replace("<w:pgSz ", "<w:pgSz w:orient=\"landscape\" ");
        return this;
    }

    /** A grid of lines would leave what is less than a line unused. */
    WordSection withoutGrid() {
        xml = xml.replaceAll("<w:docGrid [^>]*/>", "");
        return this;
    }

    /**
     * Gives pages a header.
     *
     * @param pages default or even
     */
    void header(String pages, String relation) {
        String reference =
                "<w:headerReference w:type=\"%s\" r:id=\"%s\"/>".formatted(pages, relation);
        xml = xml.replace("<w:sectPr>", "<w:sectPr>" + reference);
    }

    String xml() {
        return xml;
    }

    private int number(String element, String attribute) {
        Matcher found = attribute(element, attribute);
        if (!found.find()) {
            throw new IllegalArgumentException(element + " " + attribute);
        }
        return Integer.parseInt(found.group(2));
    }

    private WordSection set(String element, String attribute, int twips) {
        xml = attribute(element, attribute).replaceFirst("$1" + twips + "$3");
        return this;
    }

    private Matcher attribute(String element, String attribute) {
        String pattern = "(<w:%s [^>]*w:%s=\")(\\d+)(\")".formatted(element, attribute);
        return Pattern.compile(pattern).matcher(xml);
    }
}
