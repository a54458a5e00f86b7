package org.branchbook.wordform;

import com.deepoove.poi.policy.AbstractRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import com.deepoove.poi.xwpf.BodyContainer;
import com.deepoove.poi.xwpf.BodyContainerFactory;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.BodyType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/**
 * Writes a value in place of its tag and in its looks. Several lines become paragraphs like the one
 * the tag stood in, where it stood alone; else line breaks.
 */
final class TextPolicy extends AbstractRenderPolicy<String> {
    /** Marks that come out in the Latin font at half width unless the run says otherwise. */
    private static final Pattern EAST_ASIAN = Pattern.compile("[“”‘’—…·☑☐]");

    @Override
    protected String cast(Object source) {
        return switch (source) {
            case String text -> text;
            case Boolean flag -> flag ? "☑" : "☐";
            case null, default -> "";
        };
    }

    @Override
    public void doRender(RenderContext<String> context) {
        XWPFRun run = context.getRun();
        List<String> lines = context.getData().lines().toList();
        boolean several = lines.size() > 1;
        if (several && alone(run)) {
            paragraphs(run, lines);
        } else {
            write(run, lines.isEmpty() ? "" : lines.getFirst());
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                run.addBreak();
                run.setText(line);
            }
        }
    }

    /** Whether nothing else stands in the paragraph, and others can be put before it. */
    private static boolean alone(XWPFRun run) {
        if (!(run.getParent() instanceof XWPFParagraph paragraph)) {
            return false;
        }
        BodyType body = paragraph.getPartType();
        boolean roomy = body == BodyType.DOCUMENT || body == BodyType.TABLECELL;
        String text = Objects.toString(run.getText(0), "");
        return roomy
                && paragraph.getText().strip().equals(text.strip())
                && paragraph.getRuns().stream().allMatch(r -> r.getEmbeddedPictures().isEmpty());
    }

    private static void paragraphs(XWPFRun run, List<String> lines) {
        XWPFParagraph paragraph = (XWPFParagraph) run.getParent();
        BodyContainer body = BodyContainerFactory.getBodyContainer(run);
        for (String line : lines.subList(0, lines.size() - 1)) {
            XWPFParagraph made = body.insertNewParagraph(run);
            if (paragraph.getCTP().isSetPPr()) {
                CTPPr properties = (CTPPr) paragraph.getCTP().getPPr().copy();
                if (properties.isSetSectPr()) {
                    properties.unsetSectPr();
                }
                made.getCTP().setPPr(properties);
            }
            XWPFRun own = made.createRun();
            if (run.getCTR().isSetRPr()) {
                own.getCTR().setRPr((CTRPr) run.getCTR().getRPr().copy());
            }
            write(own, line);
        }
        write(run, lines.getLast());
    }

    private static void write(XWPFRun run, String text) {
        run.setText(text, 0);
        if (EAST_ASIAN.matcher(text).find()) {
            CTRPr looks =
                    run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
            CTFonts fonts =
                    looks.sizeOfRFontsArray() > 0 ? looks.getRFontsArray(0) : looks.addNewRFonts();
            fonts.setHint(STHint.EAST_ASIA);
        }
    }
}
