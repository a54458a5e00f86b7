package org.branchbook.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The texts that the cells of an .xlsx share (ECMA-376, part 1, 18.4), without their looks. POI's
 * own table builds a tree of XML for every cell that is asked for.
 */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    SharedTexts() {}

    SharedTexts(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int spoken = 0;
        while (xml.hasNext()) {
            int event = XmlWorkbook.next(xml);
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (!start && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "si" -> {
                    if (!start) {
                        texts.add(plain(text.toString()));
                    }
                    text.setLength(0);
                }
                // How a Japanese word is spoken, beside the word.
                case "rPh" -> spoken += start ? 1 : -1;
                case "t" -> {
                    if (start) {
                        String part = xml.getElementText();
                        text.append(spoken == 0 ? part : "");
                    }
                }
                default -> {}
            }
        }
    }

    String at(int index) {
        return texts.get(index);
    }

    /** Resolves _x000D_ and its like, the characters that XML cannot hold (22.9.2.19). */
    static String plain(String text) {
        return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
    }
}
