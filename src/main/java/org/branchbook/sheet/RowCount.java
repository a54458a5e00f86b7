package org.branchbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.branchbook.base.AppException;

/**
 * Counts rows and cells of an .xlsx by streaming before POI loads it: a million rows fit in 5 MB of
 * zip and in no memory.
 */
final class RowCount {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private int rows;
    private int filledRows;
    private int cells;

    private RowCount() {}

    static void check(String file, OPCPackage parts) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets =
                (XSSFReader.SheetIterator) new XSSFReader(parts).getSheetsData();
        int cells = 0;
        while (sheets.hasNext()) {
            try (InputStream part = sheets.next()) {
                RowCount count = new RowCount();
                count.read(file, sheets.getSheetName(), part);
                cells += count.cells;
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
            refuseIf(cells > Limits.CELLS, "sheet.read.tooManyCells", file);
        }
    }

    private void read(String file, String sheet, InputStream part) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(part);
        boolean filled = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a sheet has no DOCTYPE");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> {
                    rows++;
                    filled = false;
                }
                case "c" -> cells++;
                case "v", "is" -> {
                    filledRows += filled ? 0 : 1;
                    filled = true;
                }
                default -> {}
            }
            refuseIf(filledRows > Limits.ROWS, "sheet.read.tooManyRows", file, sheet, Limits.ROWS);
            refuseIf(rows > Limits.EMPTY_ROWS, "sheet.read.emptyRows", file, sheet);
            refuseIf(cells > Limits.CELLS, "sheet.read.tooManyCells", file);
        }
    }

    private static void refuseIf(boolean refused, String key, Object... args) {
        if (refused) {
            throw new AppException(key, args);
        }
    }
}
