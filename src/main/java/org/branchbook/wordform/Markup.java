package org.branchbook.wordform;

import org.branchbook.office.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Making and copying elements of WordprocessingML. */
final class Markup {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Markup() {}

    static Element create(Element like, String name) {
        String prefix = like.getPrefix() == null ? "" : like.getPrefix() + ":";
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), prefix + name);
    }

    /** A run with a text that looks like another run. */
    static Element run(Element like, String text) {
        Element run = emptyRun(like);
        run.appendChild(text(like, text));
        return run;
    }

    static Element emptyRun(Element like) {
        Element run = create(like, "r");
        Element looks = Xml.child(like, "rPr");
        if (looks != null) {
            run.appendChild(looks.cloneNode(true));
        }
        return run;
    }

    static Element text(Element like, String text) {
        Element made = create(like, "t");
        setText(made, text);
        return made;
    }

    static void setText(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    /** The text a person reads in an element, without that of text boxes in it. */
    static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        gather(node, text);
        return text.toString();
    }

    private static void gather(Node node, StringBuilder text) {
        for (Element child : Xml.children(node)) {
            if (Xml.is(child, "t")) {
                text.append(child.getTextContent());
            } else if (!Xml.is(child, "drawing", "pict", "AlternateContent")) {
                gather(child, text);
            }
        }
    }
}
