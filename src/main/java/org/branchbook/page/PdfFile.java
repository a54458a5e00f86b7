package org.branchbook.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.branchbook.base.Text;
import org.branchbook.word.WordPicture;

/**
 * Pages as PDF/A-2b (ISO 19005-2, level b): fonts embedded, colours named, described in XMP. The
 * same pages give the same bytes, so it carries no time of its own.
 */
final class PdfFile {
    private static final double POINTS = 72 / 25.4;
    private static final Instant CREATED = Instant.parse("2000-01-01T00:00:00Z");
    private static final String SRGB = "sRGB IEC61966-2.1";

    /** Thickness of a drawn bold, in ems. */
    private static final double BOLD = 0.03;

    private final PDDocument document = new PDDocument();
    private final Map<FontFile, PDType0Font> fonts = new HashMap<>();
    private final double height;

    private PdfFile(double height) {
        this.height = height;
    }

    /**
     * @param width of each page, in millimetres
     */
    static byte[] of(String title, double width, double height, List<List<Mark>> pages) {
        PDRectangle sheet = new PDRectangle((float) (width * POINTS), (float) (height * POINTS));
        PdfFile file = new PdfFile(height);
        // The outlines are shared by all documents, and reading them moves their position.
        synchronized (PdfFile.class) {
            try (PDDocument document = file.document) {
                for (List<Mark> marks : pages) {
                    file.draw(sheet, marks);
                }
                file.describe(Text.clean(title));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void draw(PDRectangle sheet, List<Mark> marks) throws IOException {
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Mark mark : marks) {
                draw(content, mark);
            }
        }
    }

    private void draw(PDPageContentStream page, Mark mark) throws IOException {
        switch (mark) {
            case Mark.Line line -> draw(page, line);
            case Mark.Rule(double x1, double y1, double x2, double y2, double thickness) -> {
                page.setLineWidth((float) thickness);
                page.moveTo(right(x1), up(y1));
                page.lineTo(right(x2), up(y2));
                page.stroke();
            }
            case Mark.Frame(Pages.Box box, double thickness) -> {
                page.setLineWidth((float) thickness);
                page.addRect(right(box.x()), bottom(box), right(box.width()), right(box.height()));
                page.stroke();
            }
            case Mark.Fill(Pages.Box box, double grey) -> {
                page.setNonStrokingColor((float) grey);
                page.addRect(right(box.x()), bottom(box), right(box.width()), right(box.height()));
                page.fill();
                page.setNonStrokingColor(0f);
            }
            case Mark.Picture(Pages.Box box, WordPicture jpeg) -> {
                PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg.bytes());
                page.drawImage(
                        image,
                        right(box.x()),
                        bottom(box),
                        right(box.width()),
                        right(box.height()));
            }
        }
    }

    private static float right(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    private float up(double y) {
        return (float) ((height - y) * POINTS);
    }

    private float bottom(Pages.Box box) {
        return up(box.y() + box.height());
    }

    /** Runs of one font; where a character does not follow by itself, the difference is written. */
    private void draw(PDPageContentStream page, Mark.Line line) throws IOException {
        if (line.glyphs().isEmpty()) {
            return;
        }
        page.beginText();
        if (line.bold()) {
            page.setRenderingMode(RenderingMode.FILL_STROKE);
            page.setLineWidth((float) (line.size() * BOLD));
        }
        page.newLineAtOffset(right(line.x()), up(line.baseline()));
        List<Object> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        FontFile font = line.glyphs().getFirst().font();
        double end = 0;
        for (Mark.Glyph glyph : line.glyphs()) {
            double off = Math.round((end - glyph.at()) / line.size() * 1000);
            if (glyph.font() != font || off != 0) {
                flush(parts, text);
            }
            if (glyph.font() != font) {
                show(page, font, line.size(), parts);
                font = glyph.font();
            }
            if (off != 0) {
                parts.add((float) off);
                end -= off * line.size() / 1000;
            }
            text.append(glyph.text());
            end += font.width(glyph.character()) * line.size();
        }
        flush(parts, text);
        show(page, font, line.size(), parts);
        if (line.bold()) {
            page.setRenderingMode(RenderingMode.FILL);
        }
        page.endText();
    }

    private static void flush(List<Object> parts, StringBuilder text) {
        if (!text.isEmpty()) {
            parts.add(text.toString());
            text.setLength(0);
        }
    }

    private void show(PDPageContentStream page, FontFile font, double size, List<Object> parts)
            throws IOException {
        PDType0Font embedded = fonts.get(font);
        if (embedded == null) {
            embedded = font.embedded(document);
            fonts.put(font, embedded);
        }
        page.setFont(embedded, (float) size);
        page.showTextWithPositioning(parts.toArray());
        parts.clear();
    }

    private void describe(String title) throws IOException {
        GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        created.setTimeInMillis(CREATED.toEpochMilli());
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreationDate(created);
        document.getDocumentInformation().setModificationDate(created);
        document.setDocumentId(1L);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.addOutputIntent(intent);
        catalog.setLanguage("zh-CN");
        byte[] xmp = xmp(title).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
    }

    private static String xmp(String title) {
        String safe = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>\
        """
                .formatted(safe, CREATED, CREATED);
    }
}
