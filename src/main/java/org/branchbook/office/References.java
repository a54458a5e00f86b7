package org.branchbook.office;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes out the elements of a part that point at relationships which are gone. */
final class References {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Lists that may not be empty. */
    private static final List<String> LISTS =
            List.of("externalReferences", "pivotCaches", "oleObjects", "controls", "hyperlinks");

    private References() {}

    static void drop(OfficeParts parts, String part, Set<String> gone) {
        Document document = part.endsWith(".xml") ? parts.xml(part).orElse(null) : null;
        if (document == null) {
            return;
        }
        for (Element element : Xml.all(document)) {
            for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                boolean points =
                        RELATIONS.equals(attribute.getNamespaceURI())
                                && gone.contains(attribute.getValue());
                if (points) {
                    element.removeAttributeNode(attribute);
                    drop(element);
                }
            }
        }
        parts.put(part, document);
    }

    private static void drop(Element element) {
        if (Xml.is(element, "hyperlink") && Xml.child(element, "r") != null) {
            Xml.unwrap(element);
            return;
        }
        boolean embedded = Xml.is(element, "blip") && !Xml.attribute(element, "embed").isEmpty();
        // A link on a picture or shape goes without the picture.
        if (embedded || Xml.is(element, "hlinkClick", "hlinkHover", "hlinkMouseOver")) {
            return;
        }
        Element drawn = drawing(element);
        Element whole = drawn == null ? element : drawn;
        Node list = whole.getParentNode();
        Xml.remove(whole);
        if (list instanceof Element left && Xml.is(left, LISTS.toArray(new String[0]))) {
            if (Xml.children(left).isEmpty()) {
                Xml.remove(left);
            }
        }
    }

    /** The picture or object around an element, with its fallback. */
    private static @Nullable Element drawing(Element element) {
        Element whole =
                Xml.around(
                        element,
                        "drawing",
                        "pict",
                        "object",
                        "twoCellAnchor",
                        "oneCellAnchor",
                        "absoluteAnchor",
                        "oleObject",
                        "control");
        if (whole == null) {
            return null;
        }
        Element choice = Xml.around(whole, "AlternateContent");
        return choice == null || Xml.around(whole, "txbxContent") != null ? whole : choice;
    }
}
