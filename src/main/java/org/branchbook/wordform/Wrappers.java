package org.branchbook.wordform;

import java.util.Locale;
import java.util.regex.Pattern;
import org.branchbook.office.Xml;
import org.branchbook.tag.TagFields;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes away what stands around and between the pieces of a tag: hyperlinks, content controls,
 * marks of the spell check, comments and bookmarks. A tick box becomes the tag it is named by.
 */
final class Wrappers {
    private static final String[] NOISE = {
        "proofErr",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "lastRenderedPageBreak",
        "altChunk",
        "subDoc",
        "object",
        "control",
        "dataBinding"
    };

    private final Document document;
    private final TagFields fields;

    private Wrappers(Document document, TagFields fields) {
        this.document = document;
        this.fields = fields;
    }

    static void remove(Document document, TagFields fields) {
        Xml.all(document, NOISE).forEach(Xml::remove);
        Wrappers wrappers = new Wrappers(document, fields);
        wrappers.alternatives();
        Xml.all(document, "sdt").forEach(wrappers::control);
        Xml.all(document, "hyperlink", "smartTag", "customXml", "dir", "bdo", "fldSimple")
                .forEach(wrappers::unwrapAroundTags);
        wrappers.bookmarks();
        wrappers.names();
    }

    /** The shapes of old programs beside the new ones hold every text twice. */
    private void alternatives() {
        for (Element fallback : Xml.all(document, "Fallback")) {
            Element both = (Element) fallback.getParentNode();
            Element choice = Xml.child(both, "Choice");
            if (choice != null && !Xml.all(choice, "txbxContent").isEmpty()) {
                Xml.remove(fallback);
            }
        }
    }

    private void control(Element control) {
        Element properties = Xml.child(control, "sdtPr");
        Element content = Xml.child(control, "sdtContent");
        if (content == null) {
            Xml.remove(control);
            return;
        }
        boolean isBox = properties != null && Xml.child(properties, "checkbox") != null;
        String name = properties != null && isBox ? boxName(properties) : null;
        if (name != null) {
            tick(content, name);
        }
        boolean block = properties != null && Xml.child(properties, "docPartObj") != null;
        boolean kept = (block || isBox) && name == null && !Tags.mayHold(Markup.textOf(content));
        if (!kept) {
            Xml.unwrap(content);
            properties(control);
            Xml.unwrap(control);
        }
    }

    private static void properties(Element control) {
        for (Element element : Xml.children(control)) {
            if (Xml.is(element, "sdtPr", "sdtEndPr")) {
                Xml.remove(element);
            }
        }
    }

    /** A box is named in its properties, as 标记 or as 标题. */
    private @Nullable String boxName(Element properties) {
        for (String kind : new String[] {"tag", "alias"}) {
            String name = Tags.bare(Xml.attribute(Xml.child(properties, kind), "val"));
            if (fields.find("", name).isPresent() || fields.isQuestion("", name)) {
                return name;
            }
        }
        return null;
    }

    private static void tick(Element content, String name) {
        boolean first = true;
        for (Element text : Xml.all(content, "t", "sym")) {
            if (first) {
                Element made = Markup.text(text, Tags.plain(name));
                text.getParentNode().replaceChild(made, text);
                first = false;
            } else {
                Xml.remove(text);
            }
        }
    }

    private void unwrapAroundTags(Element wrapper) {
        Element paragraph = Xml.around(wrapper, "p");
        boolean around = paragraph == null || Tags.mayHold(Markup.textOf(paragraph));
        boolean isField = Xml.is(wrapper, "fldSimple");
        if (isField ? Tags.mayHold(Markup.textOf(wrapper)) : around) {
            Element properties = Xml.child(wrapper, "smartTagPr");
            Element other = properties == null ? Xml.child(wrapper, "customXmlPr") : properties;
            if (other != null) {
                Xml.remove(other);
            }
            Xml.unwrap(wrapper);
        }
    }

    /** Only those that a field of the document refers to are of use. */
    private void bookmarks() {
        StringBuilder referred = new StringBuilder();
        Xml.all(document, "instrText").forEach(code -> referred.append(code.getTextContent()));
        Xml.all(document, "fldSimple", "hyperlink")
                .forEach(field ->
                        referred.append(Xml.attribute(field, "instr"))
                                .append(' ')
                                .append(Xml.attribute(field, "anchor"))
                                .append(' '));
        for (Element start : Xml.all(document, "bookmarkStart")) {
            String name = Xml.attribute(start, "name");
            Pattern whole = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)");
            if (!whole.matcher(referred).find()) {
                String id = Xml.attribute(start, "id");
                Xml.remove(start);
                Xml.all(document, "bookmarkEnd").stream()
                        .filter(end -> Xml.attribute(end, "id").equals(id))
                        .forEach(Xml::remove);
            }
        }
    }

    /** poi-tl replaces a picture whose description holds a tag, by a file or an address. */
    private void names() {
        for (Element named : Xml.all(document, "docPr", "cNvPr", "shape", "imagedata")) {
            for (int i = 0; i < named.getAttributes().getLength(); i++) {
                var attribute = named.getAttributes().item(i);
                String local = String.valueOf(attribute.getLocalName()).toLowerCase(Locale.ROOT);
                if (local.matches("descr|title|name|alt")
                        && attribute.getNodeValue().contains("{")) {
                    attribute.setNodeValue(attribute.getNodeValue().replace("{", "("));
                }
            }
        }
    }
}
