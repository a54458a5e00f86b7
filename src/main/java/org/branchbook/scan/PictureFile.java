package org.branchbook.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.branchbook.base.Photo;
import org.branchbook.page.ScannedPdf;

/** A file looked at as pictures: a photo, or the pages of a PDF. By content, not by its name. */
final class PictureFile {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private PictureFile() {}

    static boolean isPdf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PDF.length), PDF);
        } catch (IOException e) {
            return false;
        }
    }

    /** How many pages it has; 1 for a photo. */
    static int pages(Path file, String name) {
        if (!isPdf(file)) {
            return 1;
        }
        try (ScannedPdf pdf = ScannedPdf.open(file, name)) {
            return pdf.pages();
        }
    }

    /**
     * A page, upright as the camera or the PDF says; empty where it is no picture or is damaged.
     *
     * @param page from 0
     */
    static Optional<BufferedImage> page(Path file, String name, int page, int longestSide) {
        if (!isPdf(file)) {
            return Photo.read(file, longestSide);
        }
        try (ScannedPdf pdf = ScannedPdf.open(file, name)) {
            return Optional.of(pdf.image(page, longestSide));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
