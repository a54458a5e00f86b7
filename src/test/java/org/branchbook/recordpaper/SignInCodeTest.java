package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.activity.ActivityState;
import org.branchbook.page.PdfPages;
import org.branchbook.scan.QrCode;
import org.junit.jupiter.api.Test;

/** The code on the sign-in sheet, read back from what a scanner or a phone would see. */
class SignInCodeTest {
    private static final Set<String> CODE = Set.of("BB:42:20260611");
    private final ActivityRecord record =
            Samples.record(Samples.activity("一季度党员大会", "", ActivityState.PLANNED), 90, List.of());
    private final byte[] pdf = SignInSheet.pages(record);

    @Test
    void isReadFromEveryPageAtTheResolutionOfAScanner() throws IOException {
        for (int page = 0; page < PdfPages.count(pdf); page++) {
            BufferedImage image = PdfPages.image(pdf, page, 300);
            Path shot = Path.of("target", "shots", "sign-in-code-" + (page + 1) + ".png");
            Files.createDirectories(shot.getParent());
            ImageIO.write(image, "png", shot.toFile());
            assertEquals(CODE, QrCode.read(image), "page " + (page + 1));
        }
    }

    @Test
    void isReadFromASheetThatLaySlantingOrUpsideDown() {
        BufferedImage image = PdfPages.image(pdf, 0, 200);
        for (int degrees : new int[] {2, -4, 90, 180, 187}) {
            assertEquals(CODE, QrCode.read(turned(image, degrees, 1)), degrees + " degrees");
        }
    }

    @Test
    void isReadFromASmallGreyScan() {
        BufferedImage image = PdfPages.image(pdf, 0, 300);
        assertEquals(CODE, QrCode.read(turned(image, 1, 0.45)));
        BufferedImage grey =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.setColor(new Color(0, 0, 0, 90));
        pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        pen.dispose();
        assertEquals(CODE, QrCode.read(grey));
    }

    @Test
    void findsNoneOnBlankPaper() {
        assertEquals(
                Set.of(), QrCode.read(new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void standsInTheHeaderOfTheWordDocument() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(SignInSheet.of(record)))) {
            var header = word.getHeaderList().getFirst();
            byte[] picture = header.getAllPictures().getFirst().getData();
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            assertEquals(CODE, QrCode.read(framed(image)));
            String xml = header.getParagraphs().getFirst().getCTP().xmlText();
            assertEquals(
                    true,
                    xml.contains("<wp:posOffset>6444000</wp:posOffset>")
                            && xml.contains("cx=\"396000\""),
                    "179 mm from the left, 11 mm wide");
        }
    }

    private static BufferedImage framed(BufferedImage image) {
        BufferedImage framed =
                new BufferedImage(
                        image.getWidth() + 200,
                        image.getHeight() + 200,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = framed.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        pen.drawImage(image, 100, 100, null);
        pen.dispose();
        return framed;
    }

    private static BufferedImage turned(BufferedImage image, int degrees, double scale) {
        int side = (int) (1.1 * scale * Math.hypot(image.getWidth(), image.getHeight()));
        BufferedImage turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(side / 2.0, side / 2.0);
        pen.rotate(Math.toRadians(degrees));
        pen.scale(scale, scale);
        pen.drawImage(image, -image.getWidth() / 2, -image.getHeight() / 2, null);
        pen.dispose();
        return turned;
    }
}
