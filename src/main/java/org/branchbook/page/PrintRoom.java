package org.branchbook.page;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/**
 * Where on A4 a printer can print, in millimetres from each edge. A printer that does not tell is
 * taken to leave no more white than the pages keep.
 */
record PrintRoom(double left, double top, double right, double bottom) {
    /** What every page of this program keeps from every edge. */
    private static final double KEPT = 8;

    private static final double TOLERANCE = 0.1;
    private static final double POINT = 72 / 25.4;
    private static final PrintRoom UNKNOWN = new PrintRoom(0, 0, 0, 0);

    static PrintRoom of(PrintService service) {
        HashPrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(MediaSizeName.ISO_A4);
        Object told =
                service.getSupportedAttributeValues(
                        MediaPrintableArea.class, DocFlavor.SERVICE_FORMATTED.PAGEABLE, wishes);
        if (told instanceof MediaPrintableArea[] areas && areas.length > 0) {
            MediaPrintableArea area = areas[0];
            double x = area.getX(MediaPrintableArea.MM);
            double y = area.getY(MediaPrintableArea.MM);
            return new PrintRoom(
                    x,
                    y,
                    Math.max(0, Pages.WIDTH - x - area.getWidth(MediaPrintableArea.MM)),
                    Math.max(0, Pages.HEIGHT - y - area.getHeight(MediaPrintableArea.MM)));
        }
        return UNKNOWN;
    }

    /** Whether nothing that a page has lies where the printer cannot print. */
    boolean holdsAll() {
        return Math.max(Math.max(left, right), Math.max(top, bottom)) <= KEPT + TOLERANCE;
    }

    /** The pages at their own size, or shrunk into the room there is. */
    Pageable pages(PDDocument document) {
        if (holdsAll()) {
            return new PDFPageable(document);
        }
        Paper paper = new Paper();
        paper.setSize(Pages.WIDTH * POINT, Pages.HEIGHT * POINT);
        paper.setImageableArea(
                left * POINT,
                top * POINT,
                (Pages.WIDTH - left - right) * POINT,
                (Pages.HEIGHT - top - bottom) * POINT);
        Book book = new Book();
        for (PDPage page : document.getPages()) {
            PDRectangle size = page.getMediaBox();
            boolean across = size.getWidth() > size.getHeight();
            PageFormat format = new PageFormat();
            format.setPaper(paper);
            format.setOrientation(across ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            book.append(new PDFPrintable(document, Scaling.SHRINK_TO_FIT), format);
        }
        return book;
    }
}
