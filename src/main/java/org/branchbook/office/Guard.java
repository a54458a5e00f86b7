package org.branchbook.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes out of an Office file whatever reaches beyond it: relationships to other places, and parts
 * of kinds that are not on the list, with the elements that point at them.
 */
public final class Guard {
    private static final Set<String> ALLOWED =
            Set.of(
                    "officeDocument",
                    "styles",
                    "stylesWithEffects",
                    "settings",
                    "fontTable",
                    "font",
                    "theme",
                    "numbering",
                    "header",
                    "footer",
                    "footnotes",
                    "endnotes",
                    "image",
                    "core-properties",
                    "extended-properties",
                    "custom-properties",
                    "worksheet",
                    "sharedStrings",
                    "drawing",
                    "vmlDrawing",
                    "comments",
                    "table",
                    "chart",
                    "chartStyle",
                    "chartColorStyle",
                    "hyperlink");

    /** Of no use to a filled-in form, and not worth a word. */
    private static final Set<String> SILENT =
            Set.of(
                    "thumbnail",
                    "webSettings",
                    "customXml",
                    "glossaryDocument",
                    "printerSettings",
                    "calcChain",
                    "people",
                    "commentsExtended",
                    "commentsIds",
                    "commentsExtensible",
                    "sheetMetadata",
                    "customProperty",
                    "documentTasks",
                    "customXmlProps",
                    "digital-signature/origin",
                    "origin");

    private static final List<String> CONTENT_TYPES = List.of("[Content_Types].xml");

    private final OfficeParts parts;
    private final OfficeKind kind;
    private final Map<Stripped, Integer> stripped = new EnumMap<>(Stripped.class);

    private Guard(OfficeParts parts, OfficeKind kind) {
        this.parts = parts;
        this.kind = kind;
    }

    /** Frees the parts in place; returns what went and how often. */
    public static Map<Stripped, Integer> free(OfficeParts parts, OfficeKind kind) {
        Guard guard = new Guard(parts, kind);
        Set<String> kept = guard.reach();
        for (String name : parts.names()) {
            if (!kept.contains(name) && !CONTENT_TYPES.contains(name)) {
                parts.remove(name);
            }
        }
        guard.contentTypes(kept);
        return guard.stripped;
    }

    /** Walks from the package along allowed relationships. */
    private Set<String> reach() {
        Set<String> kept = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("");
        while (!open.isEmpty()) {
            String part = open.pop();
            String rels = relationships(part);
            if (!parts.names().contains(rels)) {
                continue;
            }
            kept.add(rels);
            Document document = parts.xml(rels).orElseThrow();
            Set<String> gone = new HashSet<>();
            for (Element relation : Xml.all(document, "Relationship")) {
                String target = target(part, relation);
                if (target.isEmpty()) {
                    gone.add(relation.getAttribute("Id"));
                    Xml.remove(relation);
                } else if (kept.add(target)) {
                    open.add(target);
                }
            }
            if (!gone.isEmpty()) {
                parts.put(rels, document);
                References.drop(parts, part, gone);
            }
        }
        return kept;
    }

    /** The part a relationship leads to; "" where it may not be followed. */
    private String target(String part, Element relation) {
        String type = relation.getAttribute("Type");
        type = type.substring(type.lastIndexOf('/') + 1);
        boolean external = relation.getAttribute("TargetMode").equals("External");
        String name = resolve(part, relation.getAttribute("Target"));
        boolean allowed = ALLOWED.contains(type) && !external && parts.names().contains(name);
        // Comments of a document are for its author; those of a sheet are its legend.
        if (allowed && !(type.equals("comments") && kind == OfficeKind.WORD)) {
            return name;
        }
        boolean silent = SILENT.contains(type) || type.equals("comments") || name.contains("#");
        if (!silent) {
            stripped.merge(Stripped.of(type), 1, Integer::sum);
        }
        return "";
    }

    private static String relationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String resolve(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> path = new ArrayDeque<>();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** What is left is an ordinary document, whatever the file called itself. */
    private void contentTypes(Set<String> kept) {
        String name = CONTENT_TYPES.getFirst();
        Document types = parts.xml(name).orElseThrow();
        for (Element type : Xml.all(types, "Override")) {
            String part = type.getAttribute("PartName").replaceFirst("^/", "");
            if (!kept.contains(part)) {
                Xml.remove(type);
            } else if (part.equals(kind.main())) {
                type.setAttribute(
                        "ContentType",
                        kind == OfficeKind.WORD
                                ? "application/vnd.openxmlformats-officedocument"
                                        + ".wordprocessingml.document.main+xml"
                                : "application/vnd.openxmlformats-officedocument"
                                        + ".spreadsheetml.sheet.main+xml");
            }
        }
        parts.put(name, types);
    }
}
