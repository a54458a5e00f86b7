package org.branchbook.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.Photo;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceViewTest extends FxTest {
    @TempDir private Path folder;
    private final TestBranch branch = new TestBranch();
    private ActivityId id;
    private EvidenceView view;

    @AfterEach
    void close() {
        branch.close();
    }

    private void start() {
        branch.person("张三");
        id = branch.plan(LocalDate.of(2026, 3, 17));
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(Locale.CHINA, branch.book.clock());
                    view =
                            new EvidenceView(
                                            ui, branch.activities, branch.book.book().attachments())
                                    .withLists(
                                            new EvidenceLists(
                                                    branch.book.sql(), branch.activities));
                    branch.activities
                            .changes()
                            .listen(() ->
                                    ui.tasks().onFx(() -> view.show(branch.activities.get(id))));
                    view.show(branch.activities.get(id));
                    ui.content(view.node());
                    return ui.root();
                });
    }

    @Test
    void takesFilesOnceAndShowsThemUpright() throws IOException {
        start();
        Path photo = jpeg("会场.jpg", 6);
        Path broken = Files.writeString(folder.resolve("损坏.heic"), "no picture at all");
        Path scan = jpeg("签到表扫描.jpg", 1);
        onFx(() -> view.take(List.of(photo.toFile(), broken.toFile(), scan.toFile())));
        waitFor("rows", () -> branch.activities.evidence(id).size() == 3);
        waitFor("pictures", () -> shown(".thumbnail .image-view"));
        settle();
        shoot("evidence");
        List<Evidence> kept = branch.activities.evidence(id);
        assertEquals(
                Evidence.Kind.SIGN_IN_SCAN,
                kept.stream()
                        .filter(e -> e.file().name().startsWith("签到"))
                        .findFirst()
                        .orElseThrow()
                        .kind());
        var file = branch.book.book().attachments().path(hash(kept, "会场.jpg"));
        var image = Photo.read(file, 100).orElseThrow();
        assertTrue(image.getHeight() > image.getWidth(), "turned by its EXIF mark");
        assertTrue(
                Photo.read(branch.book.book().attachments().path(hash(kept, "损坏.heic")), 100)
                        .isEmpty());
        click(find("#evidence-" + kept.getLast().id() + " .thumbnail"));
        waitFor("preview", () -> shown("preview"));
        shoot("evidence-preview");
        press(KeyCode.ESCAPE);
    }

    /** DateTimeOriginal in an EXIF directory of its own, as cameras write it. */
    @Test
    void readsTheDayOfTheCamera() throws IOException {
        byte[] plain = Files.readAllBytes(jpeg("相机.jpg", 1));
        ByteBuffer exif = ByteBuffer.allocate(80);
        exif.putShort((short) 0xFFE1).putShort((short) 72);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26);
        exif.putInt(0).putShort((short) 1).putShort((short) 0x9003).putShort((short) 2);
        exif.putInt(20).putInt(44).putInt(0);
        exif.put("2026:03:10 09:30:00\0".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer marked = ByteBuffer.allocate(plain.length + 80);
        marked.put(plain, 0, 2).put(exif.array(), 0, exif.position());
        marked.put(plain, 2, plain.length - 2);
        Path file = folder.resolve("会场.jpg");
        Files.write(file, Arrays.copyOf(marked.array(), marked.position()));
        start();
        onFx(() -> view.take(List.of(file.toFile())));
        waitFor("kept", () -> branch.activities.evidence(id).size() == 1);
        assertEquals(
                LocalDateTime.of(2026, 3, 10, 9, 30),
                branch.activities.evidence(id).getFirst().taken());
        waitFor("said", () -> shown("#expected .warning-text"));
        shoot("evidence-other-day");
    }

    @Test
    void refusesWhatIsTooLargeEmptyOrAFolder() throws IOException {
        FileTaking taking = new FileTaking(branch.activities, branch.book.book().attachments());
        Path large = folder.resolve("录像.mp4");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        Path empty = Files.createFile(folder.resolve("空.txt"));
        assertEquals("evidence.tooLarge", refusal(taking, large));
        assertEquals("evidence.empty", refusal(taking, empty));
        assertEquals("evidence.noFile", refusal(taking, folder));
    }

    private static String refusal(FileTaking taking, Path file) {
        return assertThrows(AppException.class, () -> taking.copy(file)).key();
    }

    private static String hash(List<Evidence> kept, String name) {
        return kept.stream()
                .map(Evidence::file)
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .sha256();
    }

    /** A picture of 400 × 300 with an EXIF mark of how the camera was held. */
    private Path jpeg(String name, int orientation) throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x88AACC));
        graphics.fillRect(0, 0, 400, 300);
        graphics.setColor(new Color(0xAA4433));
        graphics.fillRect(0, 0, 200, 40 * orientation);
        graphics.dispose();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        return Files.write(folder.resolve(name), marked(plain.toByteArray(), orientation));
    }

    private static byte[] marked(byte[] plain, int orientation) {
        ByteBuffer marked = ByteBuffer.allocate(plain.length + 36);
        marked.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        marked.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
        marked.putShort((short) 42).putInt(8).putShort((short) 1);
        marked.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        marked.putShort((short) orientation).putShort((short) 0).putInt(0);
        return marked.put(plain, 2, plain.length - 2).array();
    }
}
