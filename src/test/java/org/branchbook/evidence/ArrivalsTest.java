package org.branchbook.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.TestBranch;
import org.branchbook.scan.ActivityCode;
import org.branchbook.scan.Clues;
import org.branchbook.scan.QrCode;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest extends FxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    @TempDir private Path folder;
    private final TestBranch branch = new TestBranch();
    private ActivityId first;
    private ActivityId second;
    private Arrivals arrivals;

    private void start() {
        first = branch.plan(DAY);
        second = branch.plan(DAY.plusDays(7));
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(Locale.CHINA, branch.book.clock());
                    arrivals =
                            new Arrivals(ui, branch.activities, branch.book.book().attachments())
                                    .everywhere();
                    ui.content(new Label("今日"));
                    return ui.root();
                });
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private void drop(Path... files) {
        List<File> dropped = List.of(files).stream().map(Path::toFile).toList();
        onFx(() -> arrivals.take(dropped, null));
    }

    /** A photo of a desk with a sheet on it. */
    private BufferedImage sheet(ActivityId id) {
        BufferedImage image = new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xEEEEE6));
        pen.fillRect(0, 0, 1200, 1600);
        BufferedImage code = QrCode.picture(ActivityCode.of(branch.activities.get(id)).text(), 5);
        pen.rotate(0.05, 1000, 100);
        pen.drawImage(code, 1000, 80, null);
        pen.dispose();
        return image;
    }

    private Path png(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private Path pdf(String name, int pages, ActivityId id) throws IOException {
        try (PDDocument document = new PDDocument()) {
            var picture = LosslessFactory.createFromImage(document, sheet(id));
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                if (i == 1) {
                    try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                        pen.drawImage(picture, 0, 0, 595, 793);
                    }
                }
            }
            Path file = folder.resolve(name);
            document.save(file.toFile());
            return file;
        }
    }

    private List<Evidence> kept(ActivityId id) {
        return branch.activities.evidence(id);
    }

    @Test
    void aScanGoesWhereItsCodeSaysAndBackAgain() throws IOException {
        start();
        drop(png("扫描0001.png", sheet(second)));
        waitFor("kept", () -> kept(second).size() == 1);
        assertEquals(Evidence.Kind.SIGN_IN_SCAN, kept(second).getFirst().kind());
        waitFor("told", () -> shown("undo"));
        shoot("arrival-told");
        click("undo");
        waitFor("undone", () -> kept(second).isEmpty());
    }

    @Test
    void aScanWithoutACodeGoesToTheActivityItsNameSays() throws IOException {
        start();
        BufferedImage plain = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        drop(png("活动" + second + ".png", plain));
        waitFor("kept", () -> kept(second).size() == 1);
        assertEquals(List.of(), kept(first));
        assertFalse(shown("arrival-list"));
    }

    @Test
    void theCodeIsFoundInAPdfOfThreeHundredPages() throws IOException {
        start();
        drop(pdf("扫描件.pdf", 300, first));
        waitFor("kept", () -> kept(first).size() == 1);
        assertEquals(Evidence.Kind.SIGN_IN_SCAN, kept(first).getFirst().kind());
    }

    @Test
    void asksWhereAFileBelongsThatDoesNotSay() throws IOException {
        start();
        BufferedImage plain = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        drop(png("合影.png", plain));
        find("arrival-list");
        shoot("arrival-asked");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitFor("kept", () -> kept(first).size() + kept(second).size() == 1);
    }

    @Test
    void keepsWhatItCannotShowAsMaterialAndSaysSo() throws IOException {
        start();
        Path phone = Files.writeString(folder.resolve("活动" + first + ".heic"), "ftypheic");
        Path half = folder.resolve("活动" + first + "-2026-03-17.jpg");
        byte[] whole = Files.readAllBytes(png("whole.png", sheet(first)));
        Files.write(half, Arrays.copyOf(whole, 60));
        drop(phone, half);
        waitFor("kept", () -> kept(first).size() == 2);
        assertTrue(kept(first).stream().allMatch(e -> e.kind() == Evidence.Kind.MATERIAL));
        FileTaking taking = new FileTaking(branch.activities, branch.book.book().attachments());
        assertEquals(Clues.Look.HEIC, taking.look(phone).look());
        assertEquals(Clues.Look.DAMAGED, taking.look(half).look());
        waitFor("told", () -> shown("undo"));
        shoot("arrival-heic");
    }

    @Test
    void oneBadFileStopsNoOther() throws IOException {
        start();
        Path empty = Files.createFile(folder.resolve("空.jpg"));
        drop(empty, png("活动" + second + ".png", sheet(second)));
        waitFor("kept", () -> kept(second).size() == 1);
        assertEquals(List.of(), kept(first));
    }
}
