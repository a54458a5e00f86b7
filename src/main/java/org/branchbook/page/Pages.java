package org.branchbook.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.SafeFile;
import org.branchbook.word.WordPicture;

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

    private final String title;
    private final PageFonts fonts = PageFonts.read();
    private final List<List<Mark>> pages = new ArrayList<>();
    private final double width;
    private final double height;
    private int current = -1;

    /** Where a text stands in its box. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** FangSong, SimHei, KaiTi, SimSun and XiaoBiaoSong, or what stands for them here. */
    public enum Face {
        TEXT,
        HEADING,
        KAI,
        SONG,
        TITLE
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

        Style sized(double points) {
            return new Style(face, points, align);
        }
    }

    /** A rectangle in millimetres; y grows downwards. */
    public record Box(double x, double y, double width, double height) {}

    /** Draws on a page whose number and the number of all pages are known. */
    @FunctionalInterface
    public interface Footer {
        void draw(int page, int count);
    }

    public Pages(String title) {
        this(title, WIDTH, HEIGHT);
    }

    /** Pages of A4 across. */
    public static Pages across(String title) {
        return new Pages(title, /* width= */ HEIGHT, /* height= */ WIDTH);
    }

    private Pages(String title, double width, double height) {
        this.title = title;
        this.width = width;
        this.height = height;
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
        PageText.Line set = setter(style).line(line);
        double size = fitted(set, box.width(), style);
        double spare = box.width() - set.width() * size / POINTS;
        double x =
                switch (style.align()) {
                    case LEFT -> box.x();
                    case CENTER -> box.x() + spare / 2;
                    case RIGHT -> box.x() + spare;
                };
        return draw(x, box.y() + box.height() / 2, PageText.set(set, size), style.sized(size));
    }

    /** A line of a paragraph that fills its box, unless it is the last or stands in the middle. */
    Pages line(Box box, PageText.Line line, Style style) {
        double ems = box.width() * POINTS / style.size();
        double spare = box.width() - line.width() * style.size() / POINTS;
        double x =
                switch (style.align()) {
                    case LEFT -> box.x();
                    case CENTER -> box.x() + spare / 2;
                    case RIGHT -> box.x() + spare;
                };
        List<Mark.Glyph> glyphs =
                style.align() == Align.LEFT
                        ? PageText.set(line, style.size(), ems)
                        : PageText.set(line, style.size());
        return draw(x, box.y() + box.height() / 2, glyphs, style);
    }

    /** Characters as they were set, upright around a middle. */
    Pages draw(double x, double middle, List<Mark.Glyph> glyphs, Style style) {
        double baseline = middle + style.size() / POINTS * (ASCENT - 0.5);
        boolean bold = fonts.drawnBold(style.face());
        return put(new Mark.Line(x, baseline, style.size(), bold, glyphs));
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
        double ems = width * POINTS / style.size();
        return setter(style).lines(lines, ems, ems).stream().map(PageText.Line::text).toList();
    }

    private static double fitted(PageText.Line line, double width, Style style) {
        double needed = line.width() * style.size() / POINTS;
        return needed <= width ? style.size() : Math.max(5, style.size() * width / needed);
    }

    private PageText setter(Style style) {
        return setter(style.face(), 0);
    }

    /**
     * @param spacing added to every character, in ems
     */
    PageText setter(Face face, double spacing) {
        return new PageText(fonts.chain(face), spacing);
    }

    /**
     * @param thickness in points
     */
    public Pages line(double x1, double y1, double x2, double y2, double thickness) {
        return put(new Mark.Rule(x1, y1, x2, y2, thickness));
    }

    /**
     * @param thickness of the border in points
     */
    public Pages rectangle(Box box, double thickness) {
        return put(new Mark.Frame(box, thickness));
    }

    /**
     * @param grey 0 black to 1 white
     */
    public Pages fill(Box box, double grey) {
        return put(new Mark.Fill(box, grey));
    }

    /** A JPEG, upright, in its own proportions only if the box has them. */
    Pages picture(Box box, WordPicture jpeg) {
        return put(new Mark.Picture(box, jpeg));
    }

    private Pages put(Mark mark) {
        pages.get(current).add(mark);
        return this;
    }

    /** The pages as PDF/A-2b. */
    public byte[] pdf() {
        return PdfFile.of(title, width, height, pages);
    }

    public void save(Path file) {
        SafeFile.write(file, pdf());
    }
}
