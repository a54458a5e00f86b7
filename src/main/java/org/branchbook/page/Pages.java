package org.branchbook.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.branchbook.base.SafeFile;
import org.branchbook.base.Text;

/**
 * A4 pages to draw on, in millimetres from the top left; {@link #pdf} gives what is previewed,
 * printed and saved alike.
 */
public final class Pages {
    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;
    private static final double POINTS = 72 / 25.4;

    /** Share of the size that a Chinese character stands above its baseline. */
    private static final double ASCENT = 0.86;

    private final PDDocument document = new PDDocument();
    private final List<List<Stroke>> pages = new ArrayList<>();
    private final PageText text;
    private final PageText heading;
    private final double width;
    private final double height;
    private int current = -1;

    /** Where a text stands in its box. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** FangSong or SimSun for text, SimHei for headings, where they are installed. */
    public enum Face {
        TEXT,
        HEADING
    }

    /** How a text looks; the size is in points. */
    public record Style(Face face, double size, Align align) {
        public static Style text(double size) {
            return new Style(Face.TEXT, size, Align.LEFT);
        }

        public static Style heading(double size) {
            return new Style(Face.HEADING, size, Align.LEFT);
        }

        public Style centred() {
            return new Style(face, size, Align.CENTER);
        }

        public Style right() {
            return new Style(face, size, Align.RIGHT);
        }
    }

    /** A rectangle in millimetres; y grows downwards. */
    public record Box(double x, double y, double width, double height) {}

    /** Draws on a page whose number and the number of all pages are known. */
    @FunctionalInterface
    public interface Footer {
        void draw(int page, int count);
    }

    @FunctionalInterface
    private interface Stroke {
        void draw(PDPageContentStream page) throws IOException;
    }

    public Pages(String title) {
        this(title, WIDTH, HEIGHT);
    }

    /** Pages of A4 across. */
    public static Pages across(String title) {
        return new Pages(title, /* width= */ HEIGHT, /* height= */ WIDTH);
    }

    private Pages(String title, double width, double height) {
        this.width = width;
        this.height = height;
        try {
            PageFont bundled = PageFont.bundled(document);
            text = new PageText(PageFont.chain(document, false, bundled));
            heading = new PageText(PageFont.chain(document, true, bundled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getDocumentInformation().setTitle(Text.clean(title));
        GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        created.setTimeInMillis(Instant.parse("2000-01-01T00:00:00Z").toEpochMilli());
        document.getDocumentInformation().setCreationDate(created);
        document.setDocumentId(1L);
        newPage();
    }

    public Pages newPage() {
        pages.add(new ArrayList<>());
        current = pages.size() - 1;
        return this;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public int count() {
        return pages.size();
    }

    /** Draws on each page so far, such as page numbers; call it last. */
    public Pages onEachPage(Footer footer) {
        for (int i = 0; i < pages.size(); i++) {
            current = i;
            footer.draw(i + 1, pages.size());
        }
        return this;
    }

    /** One line, upright in the middle of the box and shrunk to its width if need be. */
    public Pages text(Box box, String line, Style style) {
        double size = fitted(line, box.width(), style);
        double width = ems(style).width(line) * size / POINTS;
        double spare = box.width() - width;
        double x =
                switch (style.align()) {
                    case LEFT -> box.x();
                    case CENTER -> box.x() + spare / 2;
                    case RIGHT -> box.x() + spare;
                };
        double middle = box.y() + box.height() / 2;
        double baseline = middle + size / POINTS * (ASCENT - 0.5);
        return draw(x, baseline, line, new Style(style.face(), size, Align.LEFT));
    }

    /** Wrapped text from the top of the box; gives the height used, in millimetres. */
    public double paragraph(Box box, String lines, Style style) {
        double pitch = style.size() * 1.5 / POINTS;
        double y = box.y();
        for (String line : wrap(lines, box.width(), style)) {
            text(new Box(box.x(), y, box.width(), pitch), line, style);
            y += pitch;
        }
        return y - box.y();
    }

    /** The lines that {@link #paragraph} would write. */
    public List<String> wrap(String lines, double width, Style style) {
        return ems(style).wrap(lines, width * POINTS / style.size());
    }

    private double fitted(String line, double width, Style style) {
        double needed = ems(style).width(line) * style.size() / POINTS;
        return needed <= width ? style.size() : Math.max(5, style.size() * width / needed);
    }

    private PageText ems(Style style) {
        return style.face() == Face.HEADING ? heading : text;
    }

    private Pages draw(double x, double baseline, String line, Style style) {
        List<PageText.Run> runs = ems(style).runs(line);
        return stroke(page -> {
            page.beginText();
            page.newLineAtOffset((float) (x * POINTS), up(baseline));
            for (PageText.Run run : runs) {
                page.setFont(run.font().font(), (float) style.size());
                page.showText(run.text());
            }
            page.endText();
        });
    }

    /**
     * @param thickness in points
     */
    public Pages line(double x1, double y1, double x2, double y2, double thickness) {
        return stroke(page -> {
            page.setLineWidth((float) thickness);
            page.moveTo((float) (x1 * POINTS), up(y1));
            page.lineTo((float) (x2 * POINTS), up(y2));
            page.stroke();
        });
    }

    /**
     * @param thickness of the border in points
     */
    public Pages rectangle(Box box, double thickness) {
        return stroke(page -> {
            page.setLineWidth((float) thickness);
            add(page, box);
            page.stroke();
        });
    }

    /**
     * @param grey 0 black to 1 white
     */
    public Pages fill(Box box, double grey) {
        return stroke(page -> {
            page.setNonStrokingColor((float) grey);
            add(page, box);
            page.fill();
            page.setNonStrokingColor(0f);
        });
    }

    private void add(PDPageContentStream page, Box box) throws IOException {
        page.addRect(
                (float) (box.x() * POINTS),
                up(box.y() + box.height()),
                (float) (box.width() * POINTS),
                (float) (box.height() * POINTS));
    }

    private Pages stroke(Stroke stroke) {
        pages.get(current).add(stroke);
        return this;
    }

    private float up(double y) {
        return (float) ((height - y) * POINTS);
    }

    /** The finished PDF; nothing can be drawn after it. */
    public byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDRectangle sheet = new PDRectangle((float) (width * POINTS), (float) (height * POINTS));
        try (document) {
            for (List<Stroke> strokes : pages) {
                PDPage page = new PDPage(sheet);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Stroke stroke : strokes) {
                        stroke.draw(content);
                    }
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public void save(Path file) {
        SafeFile.write(file, pdf());
    }
}
