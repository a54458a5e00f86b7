package org.branchbook.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.branchbook.activity.Activity;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.base.Photo;
import org.branchbook.scan.Clues;
import org.branchbook.scan.Found;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as phones, cards and sticks spoil them: a clear word, and the file kept as it is. */
class SpoiltFilesTest {
    @TempDir private Path folder;
    private final TestBranch branch = new TestBranch();
    private final Activity activity = branch.activities.get(branch.plan(TestBook.TODAY));
    private final FileTaking taking =
            new FileTaking(branch.activities, branch.book.book().attachments());

    @AfterEach
    void close() {
        branch.close();
    }

    /** Takes a file in, sees that not a byte of it was lost, and returns what is said of it. */
    private String said(Path file, Evidence.Kind kind) throws IOException {
        Clues clues = taking.look(file);
        Evidence.File copied = taking.copy(file);
        long id = taking.add(activity.id(), copied, clues);
        Evidence kept = branch.activities.evidence(activity.id()).getLast();
        assertEquals(kind, kept.kind());
        Path content = branch.book.book().attachments().path(kept.file().sha256());
        assertEquals(-1, Files.mismatch(file, content));
        return new Placed(activity, id, clues, Found.By.NOTHING).words(new Messages(Locale.CHINA));
    }

    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int y = 0; y < 480; y++) {
            for (int x = 0; x < 640; x++) {
                image.setRGB(x, y, (x * y & 0xFF) << 16 | (x & 0xFF) << 8 | random.nextInt(80));
            }
        }
        return Photo.jpeg(image);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void photosCutInTheMiddleOrFullOfGarbageAreMaterialAndSaySo() throws IOException {
        byte[] whole = jpeg();
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] garbage = whole.clone();
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, garbage, whole.length / 2, noise.length);
        byte[] zeros = whole.clone();
        Arrays.fill(zeros, whole.length / 2, whole.length, (byte) 0);
        for (byte[] bytes : new byte[][] {cut, zeros}) {
            String words = said(file("会场.jpg", bytes), Evidence.Kind.MATERIAL);
            assertTrue(words.contains("只能看到一部分"), words);
        }
        // Among the garbage there may be marks that the decoder gives up at.
        String spoilt = said(file("特写.jpg", garbage), Evidence.Kind.MATERIAL);
        assertTrue(spoilt.contains("已损坏"), spoilt);
        byte[] noHead = whole.clone();
        System.arraycopy(noise, 0, noHead, 4, 700);
        String words = said(file("合影.jpg", noHead), Evidence.Kind.MATERIAL);
        assertTrue(words.contains("打不开"), words);
    }

    @Test
    void wholePhotosAreTakenWithoutARemark() throws IOException {
        byte[] whole = jpeg();
        byte[] noEnd = Arrays.copyOf(whole, whole.length - 2);
        byte[] longer = Arrays.copyOf(whole, whole.length + 900);
        for (byte[] bytes : new byte[][] {whole, noEnd, longer}) {
            String words = said(file("会场.jpg", bytes), Evidence.Kind.PHOTO);
            assertEquals(words.length() - 1, words.indexOf('。'), words);
        }
    }

    @Test
    void aPhotoOfAPhoneIsKeptAndToldHowToBeSaved() throws IOException {
        Path phone = folder.resolve("IMG_0001.HEIC");
        try (InputStream real = SpoiltFilesTest.class.getResourceAsStream("photo.heic")) {
            Files.copy(Objects.requireNonNull(real), phone);
        }
        String words = said(phone, Evidence.Kind.MATERIAL);
        assertTrue(words.contains("HEIC") && words.contains("JPG"), words);
    }

    @Test
    void aPhotoOfThreeGigabytesIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("会场.jpg");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write(jpeg());
            file.setLength(3L << 30);
        }
        AppException refused = assertThrows(AppException.class, () -> taking.look(large));
        assertEquals(
                "“会场.jpg”有 3072 MB，超过每个文件 200 MB 的上限，没有保存。请压缩或剪短后再添加。",
                refused.text(new Messages(Locale.CHINA)));
        assertEquals(0, branch.activities.evidence(activity.id()).size());
    }

    @Test
    void theNameTellsWhatIsSigned() throws IOException {
        said(file("3月签字的会议记录.jpg", jpeg()), Evidence.Kind.SIGNED_MINUTES);
        said(file("会议记录.jpg", jpeg()), Evidence.Kind.PHOTO);
        said(file("签字会议记录.docx", new byte[] {1}), Evidence.Kind.MATERIAL);
    }
}
