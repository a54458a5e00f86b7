package org.branchbook.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.branchbook.base.AppException;

/** Sets pictures two in a row, a single or last odd one alone, scaled into their box. */
final class WordPictures {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final double ALONE_HEIGHT = 95;
    private static final double PAIR_HEIGHT = 62;

    private final WordParts parts;
    private int number;

    private record Box(double width, double height) {}

    /** Two pictures with their captions in a table without lines. */
    private record Pair(int width, List<WordParagraph> left, List<WordParagraph> right)
            implements WordBlock {
        @Override
        public void write(StringBuilder xml) {
            xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableNormal\"/>");
            xml.append("<w:tblW w:w=\"").append(2L * width).append("\" w:type=\"dxa\"/>");
            xml.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
            xml.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(2)).append("</w:tblGrid>");
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (List<WordParagraph> cell : List.of(left, right)) {
                xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width);
                xml.append("\" w:type=\"dxa\"/></w:tcPr>");
                cell.forEach(paragraph -> paragraph.write(xml));
                xml.append("</w:tc>");
            }
            xml.append("</w:tr></w:tbl>");
        }
    }

    WordPictures(WordParts parts) {
        this.parts = parts;
    }

    List<WordBlock> blocks(List<WordPicture> pictures, int textWidth) {
        List<WordBlock> blocks = new ArrayList<>();
        int half = textWidth / 2;
        Box box = new Box((half - 216) / TWIPS_PER_MM, PAIR_HEIGHT);
        Box alone = new Box(textWidth / TWIPS_PER_MM * 0.9, ALONE_HEIGHT);
        for (int i = 0; i < pictures.size(); i += 2) {
            if (i + 1 < pictures.size()) {
                List<WordParagraph> left = shown(pictures.get(i), box);
                blocks.add(new Pair(half, left, shown(pictures.get(i + 1), box)));
                blocks.add(new WordParagraph("GwGap"));
            } else {
                blocks.addAll(shown(pictures.get(i), alone));
            }
        }
        return blocks;
    }

    /** The picture and its caption. */
    private List<WordParagraph> shown(WordPicture picture, Box box) {
        WordParagraph caption = new WordParagraph("GwCaption").text(picture.caption());
        return List.of(new WordParagraph("GwPic").raw(drawing(picture, box), 0), caption);
    }

    private String drawing(WordPicture picture, Box box) {
        byte[] bytes = picture.bytes();
        try {
            long[] size = fitted(bytes, box);
            String relation = parts.picture("document", bytes, picture.isPng());
            return WordDrawing.inline(++number, relation, size[0], size[1]);
        } catch (IOException e) {
            throw new AppException(e, "word.picture.unreadable", picture.caption());
        }
    }

    /** Width and height in EMU, never larger than at 96 dots an inch. */
    private static long[] fitted(byte[] picture, Box box) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            double width = reader.getWidth(0);
            double height = reader.getHeight(0);
            reader.dispose();
            double natural = 25.4 / 96;
            double scale = Math.min(natural, Math.min(box.width() / width, box.height() / height));
            return new long[] {WordXml.emu(width * scale), WordXml.emu(height * scale)};
        }
    }
}
