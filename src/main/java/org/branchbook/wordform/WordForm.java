package org.branchbook.wordform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.AppException;
import org.branchbook.office.Guard;
import org.branchbook.office.OfficeKind;
import org.branchbook.office.OfficeParts;
import org.branchbook.office.OfficeReader;
import org.branchbook.office.Stripped;
import org.branchbook.office.Xml;
import org.branchbook.tag.Finding;
import org.branchbook.tag.Place;
import org.branchbook.tag.TagFields;
import org.branchbook.tag.Values;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A Word template, read, freed of what could do harm, cleaned and checked; ready to be filled in.
 */
public final class WordForm {
    private static final String MAIN = "word/document.xml";
    private static final String SETTINGS = "word/settings.xml";

    private final TagFields fields;
    private final List<Finding> findings;
    private final int tags;
    private final byte[] cleaned;

    private WordForm(TagFields fields, List<Finding> findings, int tags, byte[] cleaned) {
        this.fields = fields;
        this.findings = List.copyOf(findings);
        this.tags = tags;
        this.cleaned = cleaned;
    }

    /** An AppException says what the file is if it is no Word document that can be read. */
    public static WordForm read(Path file, TagFields fields) {
        OfficeParts parts = OfficeReader.read(file, OfficeKind.WORD);
        Map<Stripped, Integer> stripped = new EnumMap<>(Stripped.class);
        stripped.putAll(Guard.free(parts, OfficeKind.WORD));
        FormWalk walk = new FormWalk(fields);
        int codes = 0;
        for (String part : stories(parts)) {
            Document document = parts.xml(part).orElseThrow();
            TrackedChanges.accept(document);
            codes += FieldCodes.flatten(document);
            Wrappers.remove(document, fields);
            Element root = document.getDocumentElement();
            Element body = Xml.child(root, "body");
            if (part.contains("notes")) {
                Xml.children(root).forEach(note -> walk.part(note, place(part)));
            } else {
                walk.part(body == null ? root : body, place(part));
            }
            parts.put(part, document);
        }
        settings(parts);
        if (codes > 0) {
            stripped.put(Stripped.FIELDS, codes);
        }
        List<Finding> findings = new ArrayList<>(walk.findings());
        Place whole = Place.of("tag.place.file");
        stripped.forEach((what, count) ->
                findings.add(Finding.note(whole, "", "tag.stripped", what, count)));
        if (walk.tags() == 0 && findings.stream().noneMatch(Finding::wrong)) {
            findings.add(Finding.wrong(whole, "", "tag.none"));
        }
        return new WordForm(fields, findings, walk.tags(), parts.bytes());
    }

    /** The parts with text, the body first. */
    private static List<String> stories(OfficeParts parts) {
        List<String> names = new ArrayList<>();
        names.add(MAIN);
        parts.names().stream()
                .filter(name -> name.matches("word/(header|footer|footnotes|endnotes)\\d*\\.xml"))
                .sorted()
                .forEach(names::add);
        return names;
    }

    private static Place place(String part) {
        if (part.equals(MAIN)) {
            return Place.of("tag.place.body");
        }
        if (part.contains("notes")) {
            return Place.of("tag.place.notes");
        }
        return Place.of(part.contains("header") ? "tag.place.header" : "tag.place.footer");
    }

    /**
     * What would fetch addresses, write on in tracked changes or keep the copy from being edited.
     */
    private static void settings(OfficeParts parts) {
        parts.xml(SETTINGS)
                .ifPresent(settings -> {
                    Xml.all(
                                    settings,
                                    "attachedTemplate",
                                    "mailMerge",
                                    "trackRevisions",
                                    "linkStyles",
                                    "documentProtection",
                                    "writeProtection",
                                    "updateFields",
                                    "docVars")
                            .forEach(Xml::remove);
                    parts.put(SETTINGS, settings);
                });
    }

    /** What the check found, in the order of the document; notes among them. */
    public List<Finding> findings() {
        return findings;
    }

    /** How many tags name something. */
    public int tags() {
        return tags;
    }

    /** The filled-in document; refused while the check finds something wrong. */
    public byte[] fill(Values values) {
        List<Finding> wrong = findings.stream().filter(Finding::wrong).toList();
        if (!wrong.isEmpty()) {
            throw new AppException("tag.notReady", wrong.size());
        }
        return PoiTl.fill(Objects.requireNonNull(cleaned), fields, values);
    }
}
