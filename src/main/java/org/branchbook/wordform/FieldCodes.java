package org.branchbook.wordform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.branchbook.office.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Leaves of Word's fields those that only say something of the document itself; of all others,
 * which may include files or start programs, their last result stays as text.
 */
final class FieldCodes {
    private static final Set<String> HARMLESS =
            Set.of(
                    "PAGE",
                    "NUMPAGES",
                    "SECTIONPAGES",
                    "SECTION",
                    "DATE",
                    "TIME",
                    "CREATEDATE",
                    "SAVEDATE",
                    "PRINTDATE",
                    "STYLEREF",
                    "TOC",
                    "REF",
                    "PAGEREF",
                    "NOTEREF",
                    "SEQ",
                    "=",
                    "EQ",
                    "ADVANCE",
                    "SYMBOL",
                    "FORMTEXT",
                    "FORMCHECKBOX",
                    "FORMDROPDOWN",
                    "TITLE",
                    "SUBJECT",
                    "AUTHOR",
                    "KEYWORDS");

    /** Fields that people use without thinking of them and that nobody misses. */
    private static final Set<String> UNREMARKABLE = Set.of("HYPERLINK", "MERGEFIELD", "");

    private final Deque<Open> open = new ArrayDeque<>();
    private int flattened;

    private FieldCodes() {}

    /** A field that has begun. */
    private static final class Open {
        final List<Element> codes = new ArrayList<>();
        final List<Element> shown = new ArrayList<>();
        final StringBuilder instruction = new StringBuilder();
        final StringBuilder result = new StringBuilder();
        boolean resulting;
        boolean nested;
    }

    /** Returns how many fields that could have done something were made plain text. */
    static int flatten(Document document) {
        FieldCodes fields = new FieldCodes();
        Xml.all(document, "entryMacro", "exitMacro").forEach(Xml::remove);
        for (Element simple : Xml.all(document, "fldSimple")) {
            String instruction = Xml.attribute(simple, "instr");
            if (!harmless(instruction, Markup.textOf(simple))) {
                fields.count(instruction);
                Xml.unwrap(simple);
            }
        }
        Xml.all(document, "fldChar", "instrText", "t").forEach(fields::meet);
        // A field that never ends is cut short: its codes mean nothing.
        fields.open.forEach(left -> left.codes.forEach(Xml::remove));
        return fields.flattened;
    }

    private void meet(Element element) {
        if (Xml.is(element, "fldChar")) {
            code(element, Xml.attribute(element, "fldCharType"));
            return;
        }
        Open top = open.peek();
        if (top == null) {
            return;
        }
        if (Xml.is(element, "instrText")) {
            top.instruction.append(element.getTextContent());
            top.codes.add(element);
        } else if (top.resulting) {
            top.result.append(element.getTextContent());
            top.shown.add(element);
        } else {
            top.codes.add(element);
        }
    }

    private void code(Element element, String type) {
        if (type.equals("begin")) {
            Open outer = open.peek();
            if (outer != null && !outer.resulting) {
                outer.nested = true;
            }
            open.push(new Open());
        }
        Open top = open.peek();
        if (top == null) {
            Xml.remove(element);
            return;
        }
        top.codes.add(element);
        top.resulting |= type.equals("separate");
        if (type.equals("end")) {
            end(open.pop());
        }
    }

    private void end(Open field) {
        String instruction = field.instruction.toString();
        if (field.nested || !harmless(instruction, field.result.toString())) {
            count(instruction);
            field.codes.forEach(Xml::remove);
        }
        Open outer = open.peek();
        if (outer != null && outer.resulting) {
            outer.result.append(field.result);
            outer.shown.addAll(field.shown);
        } else if (outer != null) {
            // What a field inside an instruction says is part of the instruction.
            outer.codes.addAll(field.codes);
            outer.codes.addAll(field.shown);
        }
    }

    private void count(String instruction) {
        String name = name(instruction);
        if (!HARMLESS.contains(name) && !UNREMARKABLE.contains(name)) {
            flattened++;
        }
    }

    /** A field with a tag in its result would write over the value when it is updated. */
    private static boolean harmless(String instruction, String result) {
        return HARMLESS.contains(name(instruction)) && !Tags.mayHold(result);
    }

    private static String name(String instruction) {
        String text = instruction.strip();
        if (text.startsWith("=")) {
            return "=";
        }
        return text.split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    }
}
