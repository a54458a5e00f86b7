package org.branchbook.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
    @TempDir Path folder;

    @Test
    void keepsTheSameContentOnceUnderItsHash() throws IOException {
        Attachments attachments = Attachments.of(folder.resolve("attachments"), null);
        Path photo = Files.write(folder.resolve("照片.jpg"), "abc".getBytes(StandardCharsets.UTF_8));
        Path copy = Files.copy(photo, folder.resolve("照片 副本.jpg"));
        String hash = attachments.put(photo);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hash);
        assertEquals(hash, attachments.put(copy));
        assertArrayEquals(Files.readAllBytes(photo), Files.readAllBytes(attachments.path(hash)));
        try (Stream<Path> files = Files.walk(folder.resolve("attachments"))) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void leavesNothingBehindWhenAFileCannotBeRead() throws IOException {
        Attachments attachments = Attachments.of(folder.resolve("attachments"), null);
        assertThrows(AppException.class, () -> attachments.put(folder.resolve("不存在.jpg")));
        InputStream torn =
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[100_000]),
                        new FilterInputStream(InputStream.nullInputStream()) {
                            @Override
                            public int read(byte[] into, int from, int length) throws IOException {
                                throw new IOException("pulled out");
                            }
                        });
        assertThrows(IOException.class, () -> attachments.put(torn));
        try (Stream<Path> files = Files.walk(folder.resolve("attachments"))) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }
}
