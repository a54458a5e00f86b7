package org.branchbook.wordform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.tag.Place;
import org.branchbook.tag.Shown;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/** Reads a document as paragraphs and tables, for a look at it in the window. */
public final class WordText {
    private static final String PICTURE = "［图片］";

    private WordText() {}

    public static List<Shown> of(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<Shown> shown = new ArrayList<>();
            for (XWPFHeader header : document.getHeaderList()) {
                part(shown, header, "tag.place.header");
            }
            if (!shown.isEmpty()) {
                shown.add(new Shown.Heading(Place.of("tag.place.body")));
            }
            read(document, shown);
            for (XWPFFooter footer : document.getFooterList()) {
                part(shown, footer, "tag.place.footer");
            }
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(List<Shown> shown, IBody body, String key) {
        List<Shown> inside = new ArrayList<>();
        read(body, inside);
        boolean empty =
                inside.stream()
                        .allMatch(one -> one instanceof Shown.Paragraph p && p.text().isBlank());
        if (!empty) {
            shown.add(new Shown.Heading(Place.of(key)));
            shown.addAll(inside);
        }
    }

    private static void read(IBody body, List<Shown> shown) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                String text = text(paragraph);
                boolean centred = paragraph.getAlignment() == ParagraphAlignment.CENTER;
                boolean strong =
                        !paragraph.getRuns().isEmpty()
                                && paragraph.getRuns().stream()
                                        .filter(run -> !run.text().isBlank())
                                        .allMatch(XWPFRun::isBold);
                shown.add(new Shown.Paragraph(text, centred, strong));
            } else if (element instanceof XWPFTable table) {
                shown.add(table(table));
            }
        }
    }

    private static String text(XWPFParagraph paragraph) {
        boolean picture =
                paragraph.getRuns().stream().anyMatch(run -> !run.getEmbeddedPictures().isEmpty());
        return paragraph.getText() + (picture ? PICTURE : "");
    }

    private static Shown.Table table(XWPFTable table) {
        List<List<Shown.Cell>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<Shown.Cell> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                boolean wide = properties != null && properties.isSetGridSpan();
                int columns = wide ? properties.getGridSpan().getVal().intValue() : 1;
                String text =
                        String.join(
                                "\n", cell.getParagraphs().stream().map(WordText::text).toList());
                cells.add(new Shown.Cell(text, columns));
            }
            rows.add(cells);
        }
        return new Shown.Table(rows);
    }
}
