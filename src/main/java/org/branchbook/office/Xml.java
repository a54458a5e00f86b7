package org.branchbook.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML read without document types and entities, which could read files, and small steps in it. */
public final class Xml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {}

    static Document read(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException e) {
            throw new AppException(e, "office.xml");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] write(Document document) {
        try {
            Transformer plain = Plain.FACTORY.newTransformer();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.setXmlStandalone(true);
            plain.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Plain {
        static final TransformerFactory FACTORY = TransformerFactory.newDefaultInstance();
    }

    /** Every element below a node of one of these local names, in document order. */
    public static List<Element> all(Node below, String... names) {
        List<String> wanted = List.of(names);
        List<Element> found = new ArrayList<>();
        gather(below, wanted, found);
        return found;
    }

    private static void gather(Node node, List<String> wanted, List<Element> found) {
        for (Node at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                if (wanted.isEmpty() || wanted.contains(element.getLocalName())) {
                    found.add(element);
                }
                gather(element, wanted, found);
            }
        }
    }

    /** The elements directly below a node. */
    public static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    public static @Nullable Element child(Node parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    public static boolean is(@Nullable Node node, String... names) {
        return node instanceof Element element && List.of(names).contains(element.getLocalName());
    }

    /** The nearest element around a node of one of these names. */
    public static @Nullable Element around(Node node, String... names) {
        Node at = node.getParentNode();
        while (at != null && !is(at, names)) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    /** An attribute by its local name in whatever namespace, "" where there is none. */
    public static String attribute(@Nullable Element element, String name) {
        if (element != null) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (name.equals(attribute.getLocalName())) {
                    return attribute.getNodeValue();
                }
            }
        }
        return "";
    }

    public static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Leaves the children of an element in its place. */
    public static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }
}
