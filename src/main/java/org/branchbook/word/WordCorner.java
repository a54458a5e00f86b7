package org.branchbook.word;

import java.awt.image.BufferedImage;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.branchbook.base.Photo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** A code in the header, placed on the paper, so that every page has it. */
final class WordCorner {
    private static final String XML =
            """
            <xml-fragment
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
             xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2"
             behindDoc="0" locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
            <wp:positionH relativeFrom="page"><wp:posOffset>LEFT</wp:posOffset></wp:positionH>
            <wp:positionV relativeFrom="page"><wp:posOffset>TOP</wp:posOffset></wp:positionV>
            <wp:extent cx="SIDE" cy="SIDE"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
            <wp:docPr id="901" name="code" descr="WORDS"/><wp:cNvGraphicFramePr/>
            <a:graphic><a:graphicData
             uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
            <pic:nvPicPr><pic:cNvPr id="901" name="code"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="PICTURE"/><a:stretch><a:fillRect/></a:stretch>
            </pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="SIDE" cy="SIDE"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
            </pic:pic></a:graphicData></a:graphic></wp:anchor></xml-fragment>\
            """;

    /** Of one square. */
    private static final int PIXELS = 6;

    private WordCorner() {}

    static void write(XWPFDocument document, boolean[][] squares, Corner corner, String words) {
        byte[] png = Photo.png(picture(squares));
        // Odd and even pages have headers of their own.
        for (HeaderFooterType type : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.EVEN)) {
            write(document.createHeader(type), png, corner, words);
        }
        // A header near the edge of the paper pushes no text down.
        document.getDocument()
                .getBody()
                .getSectPr()
                .getPgMar()
                .setHeader(BigInteger.valueOf(WordDocument.twips(5)));
    }

    private static void write(XWPFHeader header, byte[] png, Corner corner, String words) {
        XWPFParagraph paragraph =
                header.getParagraphs().isEmpty()
                        ? header.createParagraph()
                        : header.getParagraphs().getFirst();
        paragraph.setStyle("GwGap");
        try {
            String picture = header.addPictureData(png, PictureType.PNG);
            CTDrawing drawing = paragraph.createRun().getCTR().addNewDrawing();
            drawing.set(
                    CTDrawing.Factory.parse(
                            XML.replace("LEFT", emu(corner.left()))
                                    .replace("TOP", emu(corner.top()))
                                    .replace("SIDE", emu(corner.side()))
                                    .replace("PICTURE", picture)
                                    .replace("WORDS", words)));
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException(e);
        }
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

    private static String emu(double millimetres) {
        return String.valueOf(Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10));
    }
}
