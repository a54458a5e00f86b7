package org.branchbook.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.branchbook.base.AppException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Sets pictures two in a row, a single or last odd one alone, scaled into their box. */
final class WordPictures {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final double ALONE_HEIGHT = 95;
    private static final double PAIR_HEIGHT = 62;

    private record Box(double width, double height) {}

    private WordPictures() {}

    static void write(XWPFDocument document, List<WordPicture> pictures, int textWidth) {
        for (int i = 0; i < pictures.size(); i += 2) {
            if (i + 1 < pictures.size()) {
                pair(document, pictures.subList(i, i + 2), textWidth);
            } else {
                XWPFParagraph paragraph = document.createParagraph();
                Box box = new Box(textWidth / TWIPS_PER_MM * 0.9, ALONE_HEIGHT);
                draw(paragraph, pictures.get(i), box);
                caption(document.createParagraph(), pictures.get(i));
            }
        }
    }

    private static void pair(XWPFDocument document, List<WordPicture> two, int textWidth) {
        XWPFTable table = document.createTable(1, 2);
        int width = textWidth / 2;
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.set(CTTblPr.Factory.newInstance());
        properties = table.getCTTbl().getTblPr();
        properties.addNewTblStyle().setVal("TableNormal");
        var whole = properties.addNewTblW();
        whole.setW(BigInteger.valueOf(2L * width));
        whole.setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid();
        grid = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        table.getRow(0).setCantSplitRow(true);
        for (int i = 0; i < 2; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            XWPFTableCell cell = table.getRow(0).getCell(i);
            cell.setWidth(String.valueOf(width));
            Box box = new Box((width - 216) / TWIPS_PER_MM, PAIR_HEIGHT);
            draw(cell.getParagraphs().getFirst(), two.get(i), box);
            caption(cell.addParagraph(), two.get(i));
        }
        XWPFParagraph gap = document.createParagraph();
        gap.setStyle("GwGap");
    }

    private static void caption(XWPFParagraph paragraph, WordPicture picture) {
        paragraph.setStyle("GwCaption");
        WordRuns.add(paragraph, picture.caption());
    }

    private static void draw(XWPFParagraph paragraph, WordPicture picture, Box box) {
        paragraph.setStyle("GwPic");
        boolean png = picture.isPng();
        PictureType type = png ? PictureType.PNG : PictureType.JPEG;
        try {
            int[] size = fitted(picture, box);
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.bytes()),
                            type,
                            png ? "picture.png" : "picture.jpeg",
                            size[0],
                            size[1]);
        } catch (IOException | InvalidFormatException e) {
            throw new AppException(e, "word.picture.unreadable", picture.caption());
        }
    }

    /** Width and height in EMU, never larger than at 96 dots an inch. */
    private static int[] fitted(WordPicture picture, Box box) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
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
            return new int[] {emu(width * scale), emu(height * scale)};
        }
    }

    private static int emu(double millimetres) {
        return (int) Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10);
    }
}
