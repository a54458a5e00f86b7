package org.branchbook.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir Path folder;

    @Test
    void leavesAFileThatIsOpenInAnotherProgramAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("会议记录.docx"), "old");
        for (String mark :
                List.of("~$会议记录.docx", "~$记录.docx", ".~会议记录.docx", ".~lock.会议记录.docx#")) {
            Path beside = Files.createFile(folder.resolve(mark));
            AppException e =
                    assertThrows(AppException.class, () -> SafeFile.write(file, new byte[] {1}));
            assertEquals("file.write.open", e.key());
            assertEquals("old", Files.readString(file));
            Files.delete(beside);
        }
        SafeFile.write(file, new byte[] {'n'});
        assertEquals("n", Files.readString(file));
    }

    @Test
    void replacesTheOldFileAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("名册.txt");
        Files.writeString(file, "old");

        SafeFile.write(file, "new".getBytes(UTF_8));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void givesTheRightsOfAnyNewFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path usual = Files.createFile(folder.resolve("usual.txt"));
        Path file = folder.resolve("a.txt");
        SafeFile.write(file, "new".getBytes(UTF_8));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "old");

        AppException e =
                assertThrows(
                        AppException.class,
                        () ->
                                SafeFile.write(
                                        file,
                                        out -> {
                                            out.write("half".getBytes(UTF_8));
                                            throw new IOException("No space left on device");
                                        }));

        assertEquals("file.write.full", e.key());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesNothingBesideWhenTheContentHasABug() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () ->
                        SafeFile.write(
                                folder.resolve("a.txt"),
                                out -> {
                                    throw new IllegalStateException();
                                }));
        assertEquals(List.of(), files());
    }

    @Test
    void saysWhichFolderIsMissing() {
        Path file = folder.resolve("none/a.txt");
        AppException e = assertThrows(AppException.class, () -> SafeFile.write(file, new byte[1]));
        assertEquals("file.write.noFolder", e.key());
        assertEquals(
                "\"a.txt\" was not written: the folder "
                        + file.getParent()
                        + " does not exist. Create it first or choose another place.",
                e.text(new Messages(Locale.ENGLISH)));
    }

    @Test
    void refusesAFolderAsTarget() {
        AppException e =
                assertThrows(AppException.class, () -> SafeFile.write(folder, new byte[1]));
        assertEquals("file.write.isFolder", e.key());
    }

    @Test
    void saysThatTheFolderIsReadOnly() throws IOException {
        assumeTrue(folder.toFile().setWritable(false));
        assumeFalse(Files.isWritable(folder), "root writes everywhere");
        AppException e =
                assertThrows(
                        AppException.class,
                        () -> SafeFile.write(folder.resolve("a.txt"), new byte[1]));
        assertEquals("file.write.readOnly", e.key());
    }

    @Test
    void reportsAFullDiskForReal() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        IOException e = assertThrows(IOException.class, () -> Files.write(full, new byte[1 << 16]));
        assertEquals("No space left on device", e.getMessage());
    }

    private List<Path> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.toList();
        }
    }
}
