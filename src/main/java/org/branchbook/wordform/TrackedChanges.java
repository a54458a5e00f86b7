package org.branchbook.wordform;

import java.util.List;
import org.branchbook.office.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts every tracked change, as a person would before giving a form away. */
final class TrackedChanges {
    private static final String[] FORMER = {
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "trPrChange",
        "tcPrChange",
        "tblGridChange",
        "numberingChange",
        "cellIns",
        "cellMerge",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd"
    };

    private TrackedChanges() {}

    static void accept(Document document) {
        Xml.all(document, FORMER).forEach(Xml::remove);
        for (Element deleted : Xml.all(document, "del", "moveFrom", "cellDel")) {
            delete(deleted);
        }
        for (Element inserted : Xml.all(document, "ins", "moveTo")) {
            if (Xml.is(inserted.getParentNode(), "rPr", "trPr")) {
                Xml.remove(inserted);
            } else {
                Xml.unwrap(inserted);
            }
        }
    }

    private static void delete(Element mark) {
        Node parent = mark.getParentNode();
        Xml.remove(mark);
        if (Xml.is(mark, "cellDel")) {
            removeAround(parent, "tc");
        } else if (Xml.is(parent, "trPr")) {
            removeAround(parent, "tr");
        } else if (Xml.is(parent, "rPr") && Xml.is(parent.getParentNode(), "pPr")) {
            join((Element) parent.getParentNode().getParentNode());
        }
    }

    private static void removeAround(@Nullable Node parent, String name) {
        Element whole = parent == null ? null : Xml.around(parent, name);
        if (whole == null) {
            return;
        }
        Element row = name.equals("tc") ? Xml.around(whole, "tr") : whole;
        Element table = Xml.around(whole, "tbl");
        Xml.remove(whole);
        if (row != null && Xml.child(row, "tc") == null) {
            Xml.remove(row);
        }
        if (table != null && Xml.child(table, "tr") == null) {
            Xml.remove(table);
        }
    }

    /** A paragraph whose end was deleted goes on in the next one. */
    private static void join(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        if (!(next instanceof Element following) || !Xml.is(following, "p")) {
            return;
        }
        Element properties = Xml.child(following, "pPr");
        Node before = properties == null ? following.getFirstChild() : properties.getNextSibling();
        List<Element> content = Xml.children(paragraph);
        for (Element element : content) {
            if (!Xml.is(element, "pPr")) {
                following.insertBefore(element, before);
            }
        }
        Xml.remove(paragraph);
    }
}
