package org.branchbook.wordform;

import com.deepoove.poi.policy.AbstractRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.branchbook.tag.Values;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Puts a picture of the book in place of its tag, as wide as its cell or the text allows. It takes
 * pictures only: poi-tl's own would fetch what a text calls a file or an address.
 */
final class PicturePolicy extends AbstractRenderPolicy<Values.@Nullable Picture> {
    private static final double HIGHEST = 8 / 2.54 * 72;
    private static final double USUAL_WIDTH = 15 / 2.54 * 72;
    private static final double CELL_MARGINS = 12;

    @Override
    protected Values.@Nullable Picture cast(Object source) {
        return source instanceof Values.Picture picture ? picture : null;
    }

    @Override
    public void doRender(RenderContext<Values.@Nullable Picture> context)
            throws IOException, InvalidFormatException {
        XWPFRun run = context.getRun();
        run.setText("", 0);
        Values.Picture picture = context.getData();
        if (picture == null || !(run.getParent() instanceof XWPFParagraph paragraph)) {
            return;
        }
        double scale = Math.min(width(paragraph) / picture.width(), HIGHEST / picture.height());
        XWPFPicture made =
                run.addPicture(
                        new ByteArrayInputStream(picture.jpeg()),
                        org.apache.poi.common.usermodel.PictureType.JPEG,
                        "photo.jpg",
                        Units.toEMU(picture.width() * scale),
                        Units.toEMU(picture.height() * scale));
        // Word shows this to those who cannot see the picture.
        made.getCTPicture().getNvPicPr().getCNvPr().setDescr("活动照片");
        if (paragraph.getSpacingLineRule() == LineSpacingRule.EXACT) {
            // A picture in a line of fixed height is cut off.
            paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
        }
    }

    /** What there is room for, in points. */
    private static double width(XWPFParagraph paragraph) {
        if (paragraph.getBody() instanceof XWPFTableCell cell) {
            double width = cell.getWidthDecimal() / 20;
            return width > 2 * CELL_MARGINS ? width - CELL_MARGINS : USUAL_WIDTH;
        }
        CTSectPr page = paragraph.getDocument().getDocument().getBody().getSectPr();
        if (page == null || !page.isSetPgSz() || !page.isSetPgMar()) {
            return USUAL_WIDTH;
        }
        double text =
                number(page.getPgSz().getW())
                        - number(page.getPgMar().getLeft())
                        - number(page.getPgMar().getRight());
        return text > 0 ? text / 20 : USUAL_WIDTH;
    }

    private static double number(@Nullable Object twips) {
        return twips == null ? 0 : Double.parseDouble(twips.toString());
    }
}
