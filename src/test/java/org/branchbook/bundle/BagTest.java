package org.branchbook.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.branchbook.base.AppException;
import org.branchbook.base.Sha256;
import org.branchbook.base.WorkWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small bundle, sound and damaged in every way that comes to mind. */
class BagTest {
    private static final String ONE = "data/01-计划/一.txt";
    private static final String TWO = "data/01-计划/二.txt";
    @TempDir private Path folder;

    private Path write(String name) {
        Path target = folder.resolve(name);
        try (BagWriter bag = BagWriter.begin(target)) {
            bag.add("01-计划/一.txt", bytes("第一件"));
            bag.add("01-计划/二.txt", bytes("第二件"));
            bag.tag("index.html", bytes("<p>目录"));
            bag.finish(Map.of("Source-Organization", "支部"));
        }
        return target;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Finding> found(Path bundle) {
        try (Bag bag = Bag.open(bundle)) {
            return BagCheck.run(bag, WorkWatch.NOBODY).findings();
        }
    }

    private static Set<Finding> set(Finding... findings) {
        return Set.of(findings);
    }

    @Test
    void isSoundAsFolderAndAsZipAndHasOneCode() throws IOException {
        Path bundle = write("包");
        assertEquals(List.of(), found(bundle));
        assertEquals(List.of(), found(write("包.zip")));
        String hash = Sha256.of(bytes("第一件"));
        assertTrue(
                Files.readString(bundle.resolve("manifest-sha256.txt"))
                        .contains(hash + "  " + ONE));
        assertTrue(Files.readString(bundle.resolve("bag-info.txt")).contains("Payload-Oxum: 18.2"));
        try (Bag bag = Bag.open(bundle)) {
            assertEquals(
                    Sha256.of(bundle.resolve("tagmanifest-sha256.txt")),
                    BagCheck.run(bag, WorkWatch.NOBODY).code());
        }
    }

    @Test
    void everyDamageIsNamed() throws IOException {
        Path bundle = write("包");
        Files.writeString(bundle.resolve(ONE), "第一件。");
        assertEquals(set(Finding.of(Finding.Code.CHANGED, ONE)), new HashSet<>(found(bundle)));
        // Two files swapped for each other.
        Files.writeString(bundle.resolve(ONE), "第二件");
        Files.writeString(bundle.resolve(TWO), "第一件");
        assertEquals(
                set(Finding.of(Finding.Code.CHANGED, ONE), Finding.of(Finding.Code.CHANGED, TWO)),
                new HashSet<>(found(bundle)));
        Files.writeString(bundle.resolve(ONE), "第一件");
        Files.delete(bundle.resolve(TWO));
        assertEquals(set(Finding.of(Finding.Code.MISSING, TWO)), new HashSet<>(found(bundle)));
        Files.writeString(bundle.resolve("data/三.txt"), "第二件");
        assertEquals(
                set(new Finding(Finding.Code.RENAMED, TWO, "data/三.txt")),
                new HashSet<>(found(bundle)));
        Files.writeString(bundle.resolve(TWO), "第二件");
        assertEquals(
                set(Finding.of(Finding.Code.EXTRA, "data/三.txt")), new HashSet<>(found(bundle)));
        Files.move(bundle.resolve("data/三.txt"), bundle.resolve("data/三.exe"));
        assertEquals(
                set(
                        Finding.of(Finding.Code.EXTRA, "data/三.exe"),
                        Finding.of(Finding.Code.PROGRAM, "data/三.exe")),
                new HashSet<>(found(bundle)));
    }

    @Test
    void whoeverMendsTheManifestIsFoundByTheOneAboveIt() throws IOException {
        Path bundle = write("包");
        Files.writeString(bundle.resolve(ONE), "改过");
        Path manifest = bundle.resolve("manifest-sha256.txt");
        String mended =
                Files.readString(manifest).replace(Sha256.of(bytes("第一件")), Sha256.of(bytes("改过")));
        Files.writeString(manifest, mended);
        assertEquals(
                set(Finding.of(Finding.Code.CHANGED, "manifest-sha256.txt")),
                new HashSet<>(found(bundle)));
    }

    @Test
    void aHalfCopiedBundleIsNone() throws IOException {
        Path bundle = write("包");
        Files.delete(bundle.resolve("manifest-sha256.txt"));
        Set<Finding> found = new HashSet<>(found(bundle));
        assertTrue(found.contains(Finding.of(Finding.Code.NO_BUNDLE, "")), found.toString());
    }

    @Test
    void linksAndNamesThatLeadOutAreNamedAndNotRead() throws IOException {
        Path bundle = write("包");
        Files.writeString(folder.resolve("外.txt"), "别人的");
        Files.createSymbolicLink(bundle.resolve("data/外.txt"), folder.resolve("外.txt"));
        assertEquals(
                set(Finding.of(Finding.Code.UNSAFE, "data/外.txt")), new HashSet<>(found(bundle)));
        Path zip = folder.resolve("坏.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a/../../x.txt", "/etc/x", "C:\\x.txt", "a/y.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(1);
            }
        }
        Set<Finding> found = new HashSet<>(found(zip));
        for (String name : List.of("a/../../x.txt", "/etc/x", "C:\\x.txt")) {
            assertTrue(found.contains(Finding.of(Finding.Code.UNSAFE, name)), found.toString());
        }
        assertTrue(found.contains(Finding.of(Finding.Code.EXTRA, "a/y.txt")), found.toString());
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        for (String name : List.of("半", "半.zip")) {
            try (BagWriter bag = BagWriter.begin(folder.resolve(name))) {
                bag.add("一.txt", bytes("一"));
            }
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
        Path bundle = write("包");
        AppException full = assertThrows(AppException.class, () -> BagWriter.begin(bundle));
        assertEquals("bundle.notEmpty", full.key());
        assertFalse(Files.exists(folder.resolve(".包.part")));
        assertEquals(List.of(), found(bundle));
    }

    @Test
    void whatGrowsBeyondItsSizeIsNotReadOn() throws IOException {
        Path zip = folder.resolve("弹.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a/零.txt"));
            out.write(new byte[1 << 20]);
        }
        byte[] bytes = Files.readAllBytes(zip);
        // The size in the directory at the end is made ten bytes.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int entry = text.indexOf("PK\u0001\u0002");
        bytes[entry + 24] = 10;
        bytes[entry + 25] = 0;
        bytes[entry + 26] = 0;
        Files.write(zip, bytes);
        Set<Finding> found = new HashSet<>(found(zip));
        assertTrue(found.contains(Finding.of(Finding.Code.BOMB, "零.txt")), found.toString());
    }

    @Test
    void aBundleThatWasCopiedByHalfIsToldFileByFile() throws IOException {
        Path bundle = write("包");
        Files.write(bundle.resolve(TWO), new byte[] {1});
        Files.delete(bundle.resolve("index.html"));
        assertEquals(
                set(
                        Finding.of(Finding.Code.CHANGED, TWO),
                        Finding.of(Finding.Code.MISSING, "index.html")),
                new HashSet<>(found(bundle)));
        byte[] zip = Files.readAllBytes(write("包.zip"));
        Path half = Files.write(folder.resolve("半个.zip"), Arrays.copyOf(zip, zip.length / 2));
        AppException refused = assertThrows(AppException.class, () -> found(half));
        assertEquals("bundle.unreadable", refused.key());
    }

    @Test
    void aFullStickIsToldAndLeavesNothing() throws IOException {
        for (String name : List.of("满", "满.zip")) {
            try (BagWriter bag = BagWriter.begin(folder.resolve(name))) {
                bag.add("一.txt", bytes("一"));
                AppException full =
                        assertThrows(
                                AppException.class,
                                () ->
                                        bag.pour(
                                                "二.txt",
                                                out -> {
                                                    out.write(1);
                                                    throw new IOException(
                                                            "No space left on device");
                                                }));
                assertEquals("bundle.full", full.key());
            }
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aKilledExportHasNoNameOfABundleAndTheNextOneStartsAnew() throws IOException {
        Path target = folder.resolve("断");
        BagWriter killed = BagWriter.begin(target);
        killed.add("一.txt", bytes("一"));
        assertFalse(Files.exists(target));
        assertTrue(Files.exists(folder.resolve(".断.part")));
        write("断");
        assertEquals(List.of(), found(target));
        assertFalse(Files.exists(folder.resolve(".断.part")));
    }

    @Test
    void aSecondBundleNeverGoesOverTheFirst() throws IOException {
        Path zip = write("包.zip");
        byte[] before = Files.readAllBytes(zip);
        AppException there = assertThrows(AppException.class, () -> BagWriter.begin(zip));
        assertEquals("bundle.exists", there.key());
        assertArrayEquals(before, Files.readAllBytes(zip));
    }

    @Test
    void namesThatWindowsForbidsAreNamed() throws IOException {
        Path target = folder.resolve("名");
        String deep = "很深的目录/".repeat(36) + "一.txt";
        try (BagWriter bag = BagWriter.begin(target)) {
            for (String name : List.of("a:b.txt", "con.txt", "尾点.", "问?.txt", deep, "好.txt")) {
                bag.add(name, bytes(name));
            }
            bag.finish(Map.of());
        }
        assertEquals(
                Set.of("a:b.txt", "con.txt", "尾点.", "问?.txt", deep),
                found(target).stream()
                        .filter(finding -> finding.code() == Finding.Code.NAME)
                        .map(finding -> finding.path().substring("data/".length()))
                        .collect(Collectors.toSet()));
    }
}
