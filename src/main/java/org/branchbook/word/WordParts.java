package org.branchbook.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.branchbook.base.Reproducible;

/** The parts of a .docx by their names: those of base.docx, and what a document adds to them. */
final class WordParts {
    static final String DOCUMENT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String HEADER =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private static final String NO_RELATIONS =
            WordXml.START
                    + "<Relationships xmlns="
                    + "\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "</Relationships>";

    private final Map<String, byte[]> parts = new TreeMap<>(Base.PARTS);
    private int pictures;

    /** Read once. */
    private static final class Base {
        static final Map<String, byte[]> PARTS = read();

        private static Map<String, byte[]> read() {
            try (InputStream in =
                    WordParts.class.getResourceAsStream("/assets/templates/base.docx")) {
                return Reproducible.parts(Objects.requireNonNull(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String text(String part) {
        return new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
    }

    void text(String part, CharSequence xml) {
        parts.put(part, xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Puts XML before the end of a part's outermost element. */
    void append(String part, String xml) {
        String old = text(part);
        int end = old.lastIndexOf("</");
        text(part, old.substring(0, end) + xml + old.substring(end));
    }

    /**
     * Lets a part refer to another, once, and gives the id of that.
     *
     * @param part its name within word/, without the ending
     * @param target within word/
     */
    String relate(String part, String kind, String target) {
        String relations = "word/_rels/" + part + ".xml.rels";
        if (!parts.containsKey(relations)) {
            text(relations, NO_RELATIONS);
        }
        String[] present = text(relations).split("<Relationship ", -1);
        for (int i = 1; i < present.length; i++) {
            if (present[i].contains("Target=\"" + target + "\"")) {
                return "rId" + i;
            }
        }
        String id = "rId" + present.length;
        append(
                relations,
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                        .formatted(id, RELATION + kind, target));
        return id;
    }

    /** A header, to which the document refers by the id given. */
    String header(String name, CharSequence xml) {
        text("word/" + name + ".xml", xml);
        append(
                TYPES,
                """
                <Override PartName="/word/%s.xml" ContentType="%s"/>\
                """
                        .formatted(name, HEADER));
        return relate("document", "header", name + ".xml");
    }

    /** A picture, kept once however often it is shown, and the id by which the part shows it. */
    String picture(String part, byte[] bytes, boolean png) {
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
            if (each.getKey().startsWith("word/media/") && Arrays.equals(each.getValue(), bytes)) {
                return relate(part, "image", each.getKey().substring("word/".length()));
            }
        }
        String name = "media/image" + ++pictures + (png ? ".png" : ".jpeg");
        parts.put("word/" + name, bytes);
        return relate(part, "image", name);
    }

    byte[] bytes() {
        try {
            return Reproducible.zip(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
