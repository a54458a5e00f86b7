package org.branchbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/**
 * An .xlsx read as a stream: POI's own tree of a sheet takes a kilobyte a cell, a million rows fit
 * in 5 MB of zip and in no memory.
 */
final class XmlWorkbook {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final SharedTexts texts;
    private final @Nullable StylesTable styles;
    private final Map<Integer, NumberLook> looks = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean date1904;

    private XmlWorkbook(SharedTexts texts, @Nullable StylesTable styles) {
        this.texts = texts;
        this.styles = styles;
    }

    static List<Sheet> read(String name, byte[] bytes, BooleanSupplier stopped) throws IOException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(parts);
            XmlWorkbook book = new XmlWorkbook(texts(reader), reader.getStylesTable());
            try (InputStream part = reader.getWorkbookData()) {
                book.readWorkbook(open(part));
            }
            return book.sheets(name, reader, stopped);
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A workbook whose cells share nothing has no such part. */
    private static SharedTexts texts(XSSFReader reader)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream part = reader.getSharedStringsData()) {
            return part == null ? new SharedTexts() : new SharedTexts(open(part));
        }
    }

    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        return XML.createXMLStreamReader(part);
    }

    private void readWorkbook(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next(xml);
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String value = String.valueOf(xml.getAttributeValue(null, "date1904"));
                date1904 = value.equals("1") || value.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                String state = xml.getAttributeValue(null, "state");
                if (state != null && !state.equals("visible")) {
                    hidden.add(xml.getAttributeValue(null, "name"));
                }
            }
        }
    }

    private List<Sheet> sheets(String file, XSSFReader reader, BooleanSupplier stopped)
            throws IOException, OpenXML4JException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        SheetStream.Budget budget = new SheetStream.Budget(file, stopped);
        XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                String name = parts.getSheetName();
                List<Sheet.Row> rows = new SheetStream(this, name, budget).read(open(part));
                sheets.add(new Sheet(name, hidden.contains(name), rows));
            }
        }
        return List.copyOf(sheets);
    }

    /** The next event; a sheet has no DOCTYPE. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a workbook has no DOCTYPE");
        }
        return event;
    }

    String string(int index) {
        return texts.at(index);
    }

    boolean date1904() {
        return date1904;
    }

    NumberLook look(int style) {
        StylesTable known = styles;
        if (known == null || style >= known.getNumCellStyles()) {
            return NumberLook.GENERAL;
        }
        return looks.computeIfAbsent(
                style,
                index -> {
                    var cell = known.getStyleAt(index);
                    return NumberLook.of(cell.getDataFormat(), cell.getDataFormatString());
                });
    }
}
