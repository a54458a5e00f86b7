package org.branchbook.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.branchbook.backup.Finding.Code;
import org.branchbook.base.Messages;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir Path elsewhere;

    @Test
    void findsNothingWrongWithASoundBook() throws IOException {
        try (TestBook test = TestBook.create()) {
            attach(test, "签到表.jpg", "scan");
            new Backups(test.book(), test.clock()).make("manual");
            assertEquals(List.of(), codes(test));
        }
    }

    @Test
    void namesMissingAndAlteredAttachments() throws IOException {
        try (TestBook test = TestBook.create()) {
            Path gone = attach(test, "签到表.jpg", "scan");
            Path altered = attach(test, "照片.jpg", "photo");
            Files.delete(gone);
            Files.writeString(altered, "phot0");
            new Backups(test.book(), test.clock()).make("manual");
            assertEquals(List.of(Code.MISSING_FILE, Code.CHANGED_FILE), codes(test));
        }
    }

    @Test
    void tellsOfFilesNothingNamesAndKeepsThem() throws IOException {
        try (TestBook test = TestBook.create()) {
            Path file = Files.writeString(elsewhere.resolve("x"), "nobody");
            String hash = test.book().attachments().put(file);
            new Backups(test.book(), test.clock()).make("manual");
            assertEquals(List.of(Code.SPARE_FILES), codes(test));
            assertEquals("nobody", Files.readString(test.book().attachments().path(hash)));
        }
    }

    @Test
    void whatIsSetAsideComesBackWhenARecordNamesIt() throws IOException {
        try (TestBook test = TestBook.create()) {
            Path file = Files.writeString(elsewhere.resolve("x"), "nobody");
            String hash = test.book().attachments().put(file);
            Path named = attach(test, "签到表.jpg", "scan");
            assertEquals(1, new Doctor(test.book(), test.clock()).setAside());
            assertTrue(Files.exists(named));
            assertTrue(Files.exists(test.folder().resolve("spare/" + hash.substring(0, 2))));
            assertEquals(List.of(Code.NO_BACKUP), codes(test));
            assertEquals("nobody", Files.readString(test.book().attachments().path(hash)));
        }
    }

    @Test
    void namesWhatCannotBeReadAndGoesOn() {
        try (TestBook test = TestBook.create()) {
            Doctor doctor =
                    new Doctor(test.book(), test.clock())
                            .with(() -> {
                                throw new IllegalStateException("entered_at is null");
                            });
            assertEquals(
                    List.of(Code.UNREADABLE, Code.NO_BACKUP),
                    doctor.whole().stream().map(Finding::code).toList());
        }
    }

    @Test
    void whatCannotBeReadNamesTheWayOutInTheWindowToo() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Messages messages = new Messages(locale);
            String said = Finding.of(Code.UNREADABLE).text(messages);
            assertTrue(said.contains(messages.text("rescue.choose")), said);
            assertTrue(said.contains("doctor --repair"), said);
        }
    }

    @Test
    void findsABackupThatWasCut() throws IOException {
        try (TestBook test = TestBook.create()) {
            Path backup = new Backups(test.book(), test.clock()).make("manual").path();
            byte[] bytes = Files.readAllBytes(backup);
            Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
            assertEquals(List.of(Code.BAD_BACKUP), codes(test));
        }
    }

    @Test
    void asksForABackupWhereThereIsNone() {
        try (TestBook test = TestBook.create()) {
            assertEquals(List.of(Code.NO_BACKUP), codes(test));
        }
    }

    private Path attach(TestBook test, String name, String content) throws IOException {
        Path file = Files.writeString(elsewhere.resolve(name), content);
        String hash = test.book().attachments().put(file);
        test.sql()
                .update(
                        "insert into import_run(file_name, sha256, imported, updated, refused,"
                                + " ran_at) values (?, ?, 0, 0, 0, localtimestamp)",
                        name,
                        hash);
        return test.book().attachments().path(hash);
    }

    private static List<Code> codes(TestBook test) {
        Doctor doctor = new Doctor(test.book(), test.clock());
        return doctor.whole().stream().map(Finding::code).sorted().toList();
    }
}
