package org.branchbook.page;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Balanced;
import org.branchbook.base.Text;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Face;
import org.branchbook.page.Pages.Style;
import org.branchbook.word.Corner;
import org.branchbook.word.Paper;
import org.branchbook.word.Signature;
import org.branchbook.word.WordPicture;
import org.branchbook.word.WordTable;

/**
 * A document on pages, with the measures that the styles of Word's base.docx have: 22 lines of 28
 * characters, each 579 twips high, as GB/T 9704-2012, 5.2.3 wants them.
 */
public final class PaperPages implements Paper {
    private static final double POINT = 25.4 / 72;
    private static final double TWIP = POINT / 20;

    /** One character of the body, 15.75 pt. */
    private static final double CHARACTER = 315 * TWIP;

    private static final Box OFFICIAL = new Box(28, 37, 156, 225);
    private static final Box FORM = new Box(20, 16, 170, 265);
    private static final Box ACROSS = new Box(20, 16, 257, 178);
    private static final double LONGEST_SIGN_LINE = 85;

    /** How many of the last lines of a text go with the place to sign. */
    private static final int HELD = 2;

    /** As much of a picture as a heading wants below it. */
    private static final double PICTURE = 60;

    /** A kind of paragraph: how it looks, how high its lines are, what is added to characters. */
    private record Kind(Style style, double pitch, double spacing) {
        static final Kind BODY = body(Face.TEXT);
        static final Kind TITLE =
                new Kind(new Style(Face.TITLE, 22, Pages.Align.CENTER), 35 * POINT, 0);
        static final Kind NOTE = new Kind(Style.text(12), 20 * POINT, 0);

        static Kind body(Face face) {
            return new Kind(new Style(face, 16, Pages.Align.LEFT), 579 * TWIP, -0.25 / 16);
        }
    }

    private final Pages pages;
    private final PageFlow flow;
    private final PageEnding ending;
    private final boolean form;
    private final Runnable footer;
    private String footerNote = "";
    private Runnable everyPage = () -> {};

    /**
     * @param footer "" for page numbers alone
     */
    private PaperPages(Pages pages, Box area, String footer) {
        this.form = !footer.isEmpty();
        this.pages = pages;
        this.flow = new PageFlow(pages, area);
        this.ending = new PageEnding(flow);
        PageFooters footers = new PageFooters(pages, area);
        this.footer = form ? () -> footers.counted(footer) : () -> footers.numbered(footerNote);
    }

    /** Pages with the margins of GB/T 9704 and page numbers — 1 — on the outer side. */
    public static PaperPages official(String name) {
        return new PaperPages(new Pages(name), OFFICIAL, "");
    }

    /** A form with a text on the left of its footer and 第 1 页 共 2 页 on the right. */
    public static PaperPages form(String name, String footer) {
        return new PaperPages(new Pages(name), FORM, footer.isEmpty() ? " " : footer);
    }

    /** A form on A4 across, for tables of many columns. */
    public static PaperPages across(String name, String footer) {
        return new PaperPages(Pages.across(name), ACROSS, footer.isEmpty() ? " " : footer);
    }

    /** Reads the fonts and what else the first pages wait for; for a thread that nobody awaits. */
    public static void warmUp() {
        WordTable table =
                WordTable.columns(1, 1).row(WordTable.Cell.label("一"), WordTable.Cell.text("二"));
        official("一").title("一").table(table).footerNote("一").bytes();
    }

    @Override
    public PaperPages title(String... lines) {
        ending.release(2 * Kind.TITLE.pitch());
        for (String line : lines) {
            flow.keep(2 * Kind.TITLE.pitch());
            balanced(Kind.TITLE, line);
        }
        return this;
    }

    /** A centred line above the title of a form: whose it is. */
    public PaperPages caption(String text) {
        Style style = Style.text(14).centred();
        balanced(new Kind(style, 22 * POINT, 0), text);
        return this;
    }

    private void balanced(Kind kind, String text) {
        double ems = flow.width() / (kind.style().size() * POINT);
        Balanced.within(text, ems).forEach(line -> paragraph(kind, line, 0, 0));
    }

    /** Drawn once it is known what comes next: a heading at the foot of a page heads nothing. */
    @Override
    public PaperPages heading(int level, String text) {
        Kind kind = Kind.body(level == 1 ? Face.HEADING : level == 2 ? Face.KAI : Face.TEXT);
        ending.release();
        lines(kind, text, 2 * CHARACTER, 0).forEach(line -> ending.heading(kind.pitch(), line));
        return this;
    }

    @Override
    public PaperPages body(String text) {
        for (String line : Text.paragraphs(text)) {
            ending.release();
            List<Runnable> lines = lines(Kind.BODY, line, 2 * CHARACTER, 0);
            int held = Math.max(0, lines.size() - HELD);
            ending.headed(held == 0, Kind.BODY.pitch());
            lines.subList(0, held).forEach(Runnable::run);
            lines.subList(held, lines.size()).forEach(last -> ending.hold(Kind.BODY.pitch(), last));
        }
        return this;
    }

    @Override
    public PaperPages labelled(String label, String text) {
        String mark = label + "：";
        double hanging = (2 + Text.ems(mark)) * CHARACTER;
        ending.release(Kind.BODY.pitch());
        flow.keep(Kind.BODY.pitch());
        Box box = new Box(flow.left() + 2 * CHARACTER, flow.y(), hanging, Kind.BODY.pitch());
        pages.text(box, mark, Style.heading(16));
        return paragraph(Kind.BODY, String.join("　", Text.paragraphs(text)), hanging, hanging);
    }

    @Override
    public PaperPages note(String text) {
        Text.paragraphs(text).forEach(line -> paragraph(Kind.NOTE, line, 0, 0));
        return this;
    }

    @Override
    public PaperPages blank() {
        ending.space(Kind.BODY.pitch(), ending.holds());
        return this;
    }

    @Override
    public PaperPages gap(double millimetres) {
        ending.space(millimetres, false);
        return this;
    }

    @Override
    public PaperPages pageBreak() {
        ending.release(0);
        flow.next();
        return this;
    }

    @Override
    public PaperPages table(WordTable table) {
        PageTable drawn = new PageTable(flow, table);
        ending.release(ending.isHeaded() ? drawn.begins() : 0);
        drawn.draw();
        return this;
    }

    @Override
    public PaperPages signature(String unit, String date, boolean sealed) {
        List<Signature> lines = Signature.of(unit, date, sealed);
        ending.releaseWith(lines.size() * Kind.BODY.pitch());
        lines.forEach(line -> right(line.text(), line.right()));
        return this;
    }

    private void right(String text, double characters) {
        double y = flow.take(Kind.BODY.pitch());
        double width = flow.width() - characters * CHARACTER;
        pages.text(
                new Box(flow.left(), y, width, Kind.BODY.pitch()), text, Kind.BODY.style().right());
    }

    @Override
    public PaperPages signLines(String... labels) {
        Kind kind = form ? Kind.NOTE : Kind.BODY;
        ending.releaseWith(kind.pitch());
        double slot = Math.min(flow.width() / labels.length, LONGEST_SIGN_LINE);
        double y = flow.take(kind.pitch());
        for (int i = 0; i < labels.length; i++) {
            double x = flow.left() + i * slot;
            double end = x + slot - (i == labels.length - 1 ? 0 : CHARACTER);
            double width = Text.ems(labels[i]) * kind.style().size() * POINT;
            pages.text(new Box(x, y, width + 1, kind.pitch()), labels[i], kind.style());
            double under = y + kind.pitch() / 2 + kind.style().size() * POINT / 2;
            pages.line(x + width, under, end, under, 0.5);
        }
        return this;
    }

    @Override
    public PaperPages together(int lines) {
        ending.release(lines * Kind.BODY.pitch());
        flow.keep(lines * Kind.BODY.pitch());
        return this;
    }

    @Override
    public PaperPages attachmentNote(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String number = names.size() == 1 ? "" : (i + 1) + ".";
            double hanging = 5 + (number.isEmpty() ? 0 : 1);
            String name = (i == 0 ? "附件：" : "") + number + names.get(i);
            double first = (i == 0 ? 2 : 5) * CHARACTER;
            lines(Kind.BODY, name, first, hanging * CHARACTER)
                    .forEach(line -> ending.hold(Kind.BODY.pitch(), line));
        }
        return this;
    }

    @Override
    public PaperPages attachment(String mark, String title) {
        ending.release(0);
        flow.next();
        paragraph(Kind.body(Face.HEADING), mark, 0, 0);
        return blank().title(title);
    }

    @Override
    public PaperPages pictures(List<WordPicture> pictures) {
        ending.release(PICTURE);
        PagePictures.write(flow, pictures);
        return this;
    }

    @Override
    public PaperPages footerNote(String text) {
        footerNote = text;
        return this;
    }

    @Override
    public PaperPages corner(boolean[][] squares, Corner corner, String words) {
        everyPage = () -> pages.onEachPage((_, _) -> PageSquares.draw(pages, squares, corner));
        return this;
    }

    @Override
    public byte[] bytes() {
        ending.release(0);
        everyPage.run();
        footer.run();
        return pages.pdf();
    }

    private PaperPages paragraph(Kind kind, String text, double first, double others) {
        ending.release(kind.pitch());
        lines(kind, text, first, others).forEach(Runnable::run);
        return this;
    }

    /**
     * The lines of a paragraph, each to be drawn where the text has come to.
     *
     * @param first how far the first line is set in, in millimetres
     * @param others how far the others are
     */
    private List<Runnable> lines(Kind kind, String text, double first, double others) {
        double em = kind.style().size() * POINT;
        PageText setter = pages.setter(kind.style().face(), kind.spacing());
        List<Runnable> drawn = new ArrayList<>();
        for (PageText.Line line :
                setter.lines(text, (flow.width() - first) / em, (flow.width() - others) / em)) {
            double inset = drawn.isEmpty() ? first : others;
            drawn.add(() -> {
                double y = flow.take(kind.pitch());
                Box box = new Box(flow.left() + inset, y, flow.width() - inset, kind.pitch());
                pages.line(box, line, kind.style());
            });
        }
        return drawn;
    }
}
