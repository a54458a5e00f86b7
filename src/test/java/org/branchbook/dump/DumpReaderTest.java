package org.branchbook.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpReaderTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 18, 9, 0);

    @TempDir Path folder;

    @Test
    void everyFlippedByteIsFoundOrHarmless() throws IOException {
        byte[] good;
        String content;
        try (TestBook test = TestBook.create()) {
            test.sql().insert("insert into party_group(name, position) values ('第一党小组', 1)");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content = test.book().dump(out, NOW, "daily").content();
            good = out.toByteArray();
        }
        int found = 0;
        for (int at = 0; at < good.length; at += 29) {
            byte[] bad = good.clone();
            bad[at] ^= 4;
            String read = content(Files.write(folder.resolve("bad.zip"), bad));
            assertTrue(read.isEmpty() || read.equals(content), "byte " + at);
            found += read.isEmpty() ? 1 : 0;
        }
        assertTrue(found > 50, "only " + found + " found");
    }

    @Test
    void equalDataGivesEqualContentWheneverItIsWritten() throws IOException {
        try (TestBook test = TestBook.create()) {
            test.sql().insert("insert into party_group(name, position) values ('甲', 1)");
            var out = new ByteArrayOutputStream();
            String first = test.book().dump(out, NOW, "daily").content();
            assertEquals(first, test.book().dump(out, NOW.plusDays(1), "manual").content());
        }
    }

    @Test
    void refusesAnUnknownFormat() throws IOException {
        Path file = folder.resolve("other.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write("{\"format\":2}".getBytes(StandardCharsets.UTF_8));
        }
        assertThrows(IOException.class, () -> DumpReader.open(file));
    }

    /** "" where the file is refused. */
    private static String content(Path file) {
        try (DumpReader reader = DumpReader.open(file)) {
            reader.verify();
            return reader.manifest().content();
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
