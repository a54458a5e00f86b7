package org.branchbook.word;

/** The XML that shows a picture of the package, in the text or at a place on the paper. */
final class WordDrawing {
    private static final String GRAPHIC =
            """
            <wp:docPr id="NUMBER" name="NAME" descr="WORDS"/><wp:cNvGraphicFramePr/>
            <a:graphic><a:graphicData
             uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
            <pic:nvPicPr><pic:cNvPr id="NUMBER" name="NAME"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="PICTURE"/><a:stretch><a:fillRect/></a:stretch>
            </pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="WIDTH" cy="HEIGHT"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
            </pic:pic></a:graphicData></a:graphic>\
            """;
    private static final String INLINE =
            """
            <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">
            <wp:extent cx="WIDTH" cy="HEIGHT"/>GRAPHIC</wp:inline></w:drawing>\
            """;
    private static final String PLACED =
            """
            <w:drawing>
            <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2"
             behindDoc="0" locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
            <wp:positionH relativeFrom="page"><wp:posOffset>LEFT</wp:posOffset></wp:positionH>
            <wp:positionV relativeFrom="page"><wp:posOffset>TOP</wp:posOffset></wp:positionV>
            <wp:extent cx="WIDTH" cy="HEIGHT"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
            <wp:wrapNone/>GRAPHIC</wp:anchor></w:drawing>\
            """;

    /** Beyond those of the pictures in the text. */
    private static final int PLACED_NUMBER = 901;

    private WordDrawing() {}

    /**
     * A picture in the line.
     *
     * @param width in EMU, as is the height
     */
    static String inline(int number, String relation, long width, long height) {
        return INLINE.replace("GRAPHIC", graphic(number, "picture " + number))
                .replace("WORDS", "")
                .replace("PICTURE", relation)
                .replace("WIDTH", String.valueOf(width))
                .replace("HEIGHT", String.valueOf(height));
    }

    /** A square code on the paper, above the text. */
    static String placed(String relation, Corner corner, String words) {
        String side = String.valueOf(WordXml.emu(corner.side()));
        return PLACED.replace("GRAPHIC", graphic(PLACED_NUMBER, "code"))
                .replace("PICTURE", relation)
                .replace("LEFT", String.valueOf(WordXml.emu(corner.left())))
                .replace("TOP", String.valueOf(WordXml.emu(corner.top())))
                .replace("WIDTH", side)
                .replace("HEIGHT", side)
                .replace("WORDS", WordXml.escaped(words));
    }

    private static String graphic(int number, String name) {
        return GRAPHIC.replace("NUMBER", String.valueOf(number)).replace("NAME", name);
    }
}
