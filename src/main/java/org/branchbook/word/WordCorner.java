package org.branchbook.word;

import java.awt.image.BufferedImage;
import org.branchbook.base.Photo;
import org.branchbook.base.Text;

/** A code in the header, placed on the paper, so that every page has it. */
final class WordCorner {
    /** Of one square. */
    private static final int PIXELS = 6;

    /** A header near the edge of the paper pushes no text down. */
    private static final double HEADER = 5;

    private WordCorner() {}

    static void write(
            WordParts parts,
            WordSection section,
            boolean[][] squares,
            Corner corner,
            String words) {
        byte[] png = Photo.png(picture(squares));
        // Odd and even pages have headers of their own.
        section.header("even", header("header2", parts, png, corner, words));
        section.header("default", header("header1", parts, png, corner, words));
        section.margin("header", WordXml.twips(HEADER));
    }

    private static String header(
            String name, WordParts parts, byte[] png, Corner corner, String words) {
        String picture = parts.picture(name, png, true);
        StringBuilder xml = new StringBuilder(WordXml.START);
        xml.append("<w:hdr").append(WordXml.NAMES).append('>');
        new WordParagraph("GwGap")
                .raw(WordDrawing.placed(picture, corner, Text.clean(words)), 0)
                .write(xml);
        return parts.header(name, xml.append("</w:hdr>"));
    }

    private static BufferedImage picture(boolean[][] squares) {
        int side = squares.length * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, squares[y / PIXELS][x / PIXELS] ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return image;
    }
}
