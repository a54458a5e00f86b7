package org.branchbook.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads a chapter: a title, then sections whose headings end with their names, as {@code {#x}}. */
final class ChapterReader {
    private static final int TITLE = 1;
    private static final int SECTION = 2;
    private static final Pattern NAMED = Pattern.compile("(.*?)\\s*\\{#([a-z0-9-]+)}");
    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final TextContentRenderer plain =
            TextContentRenderer.builder()
                    .extensions(TABLES)
                    .lineBreakRendering(LineBreakRendering.COMPACT)
                    .build();

    Chapter read(String id, String markdown) {
        List<Section> sections = new ArrayList<>();
        String title = "";
        String name = "";
        String heading = "";
        Document body = new Document();
        for (Node node = parser.parse(markdown).getFirstChild(); node != null; ) {
            Node next = node.getNext();
            if (node instanceof Heading head && head.getLevel() == TITLE) {
                title = plain.render(head).strip();
                heading = title;
            } else if (node instanceof Heading head && head.getLevel() == SECTION) {
                sections.add(section(id, name, heading, body));
                Matcher named = NAMED.matcher(plain.render(head).strip());
                if (!named.matches()) {
                    throw new IllegalStateException(id + ": a heading without a name");
                }
                heading = named.group(1);
                name = named.group(2);
                body = new Document();
            } else {
                body.appendChild(node);
            }
            node = next;
        }
        sections.add(section(id, name, heading, body));
        return new Chapter(id, title, sections);
    }

    private Section section(String chapter, String name, String heading, Document body) {
        // The renderer puts notes between angles, which are no words of the text.
        String text = plain.render(body).replaceAll("[«»]", "").strip();
        return new Section(chapter, name, heading, body, text);
    }
}
