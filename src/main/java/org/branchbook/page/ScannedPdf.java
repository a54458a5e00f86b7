package org.branchbook.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.branchbook.base.AppException;

/**
 * A PDF that somebody else made, such as a scan, opened to look at. Its streams stay on the disk,
 * so that hundreds of pages cost no memory. Used by one thread at a time, never the FX thread.
 */
public final class ScannedPdf implements AutoCloseable {
    private static final float MOST_DOTS_PER_POINT = 6;
    private final PDDocument document;
    private final PDFRenderer renderer;

    private ScannedPdf(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** Opens it; a plain word where it is damaged or locked by a password. */
    public static ScannedPdf open(Path file, String name) {
        try {
            return new ScannedPdf(
                    Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache()));
        } catch (InvalidPasswordException e) {
            throw new AppException(e, "page.pdf.locked", name);
        } catch (IOException | RuntimeException e) {
            throw new AppException(e, "page.pdf.damaged", name);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * A page as its own rotation shows it.
     *
     * @param page from 0
     */
    public BufferedImage image(int page, int longestSide) throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        float scale = longestSide / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        return renderer.renderImage(page, Math.min(scale, MOST_DOTS_PER_POINT), ImageType.RGB);
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
