package org.branchbook.wordform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.branchbook.office.Xml;
import org.branchbook.tag.Finding;
import org.branchbook.tag.Place;
import org.branchbook.tag.TagFields;
import org.w3c.dom.Element;

/**
 * Walks through a part of a document as it is read, looks every tag up and writes it as poi-tl is
 * to meet it; notes what is wrong and where.
 */
final class FormWalk {
    private final TagFields fields;
    private final List<Finding> findings = new ArrayList<>();
    private final TagReading reading;
    private int tables;

    FormWalk(TagFields fields) {
        this.fields = fields;
        this.reading = new TagReading(fields, findings);
    }

    List<Finding> findings() {
        return findings;
    }

    /** How many known tags were met. */
    int tags() {
        return reading.known();
    }

    /**
     * Begins a part: the body, a header.
     *
     * @param place its name
     */
    void part(Element root, Place place) {
        tables = 0;
        walk(root, new Scope("", "", place));
    }

    /** Paragraphs and tables one after the other: a body, a cell, a text box, a header. */
    private void walk(Element container, Scope scope) {
        Deque<Block> open = new ArrayDeque<>();
        int paragraph = 0;
        for (Element child : Xml.children(container)) {
            Scope inside = open.isEmpty() ? scope : scope.in(open.peek().list());
            if (Xml.is(child, "p")) {
                paragraph++;
                paragraph(child, inside.paragraph(paragraph), open, scope);
            } else if (Xml.is(child, "tbl")) {
                table(child, inside);
            }
        }
        open.forEach(reading::unclosed);
    }

    private void paragraph(Element paragraph, Scope scope, Deque<Block> open, Scope outside) {
        ParagraphTags.Found found = ParagraphTags.in(paragraph);
        for (Tag tag : found.tags()) {
            String list = open.isEmpty() ? outside.list() : open.peek().list();
            reading.read(tag, scope.in(list), open);
        }
        if (!scope.list().isEmpty() || !open.isEmpty()) {
            // In a copy the same bookmark would stand twice.
            Xml.all(paragraph, "bookmarkStart", "bookmarkEnd").forEach(Xml::remove);
        }
        reading.rest(found.rest(), scope);
        boxes(paragraph, scope);
    }

    private void boxes(Element paragraph, Scope scope) {
        for (Element box : Xml.all(paragraph, "txbxContent")) {
            Place place = Place.of("tag.place.box", scope.place());
            if (Xml.around(box, "pict") != null) {
                String text = Markup.textOf(box);
                if (Tags.TAG.matcher(text).find()) {
                    findings.add(Finding.wrong(place, "", "tag.oldBox"));
                }
            } else if (paragraph.equals(Xml.around(box, "p"))) {
                walk(box, scope.at(place));
            }
        }
    }

    private void table(Element table, Scope scope) {
        int number = scope.row().isEmpty() ? ++tables : tables;
        int row = 0;
        for (Element tr : Xml.all(table, "tr")) {
            if (!table.equals(Xml.around(tr, "tbl"))) {
                continue;
            }
            row++;
            Scope inRow = scope;
            String list = loop(tr, scope.at(Place.of("tag.place.row", number, row)));
            if (!list.isEmpty()) {
                Xml.all(tr, "bookmarkStart", "bookmarkEnd").forEach(Xml::remove);
                inRow = new Scope(list, list, scope.place());
            }
            int before = findings.size();
            int cell = 0;
            for (Element tc : Xml.children(tr)) {
                if (Xml.is(tc, "tc")) {
                    cell++;
                    Place place = Place.of("tag.place.cell", number, row, cell);
                    Place whole =
                            scope.outer() ? place : Place.of("tag.place.in", scope.place(), place);
                    walk(tc, inRow.at(whole));
                }
            }
            reading.acrossCells(before);
            if (!list.isEmpty()) {
                begin(tr, list);
            }
        }
    }

    /** The list whose columns a row names; "" for none. */
    private String loop(Element row, Scope scope) {
        TreeSet<String> lists = new TreeSet<>();
        Matcher matcher = Tags.TAG.matcher(Markup.textOf(row));
        while (matcher.find()) {
            if (matcher.group(3) != null && fields.isList(matcher.group(3).strip())) {
                lists.add(matcher.group(3).strip());
            }
        }
        if (lists.size() > 1) {
            String all = String.join("、", lists);
            findings.add(Finding.wrong(scope.place(), "", "tag.twoLists", all));
        }
        return lists.isEmpty() || !scope.row().isEmpty() ? "" : lists.first();
    }

    /** The tag that makes poi-tl repeat the row stands before everything in its first cell. */
    private static void begin(Element row, String list) {
        Element cell = Xml.child(row, "tc");
        Element paragraph = cell == null ? null : Xml.child(cell, "p");
        if (paragraph == null) {
            return;
        }
        Element run = Markup.create(paragraph, "r");
        run.appendChild(Markup.text(paragraph, Tags.plain(list)));
        Element properties = Xml.child(paragraph, "pPr");
        paragraph.insertBefore(
                run, properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
    }
}
