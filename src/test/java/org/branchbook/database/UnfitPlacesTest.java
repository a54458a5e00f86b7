package org.branchbook.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.backup.BackupFile;
import org.branchbook.backup.Backups;
import org.branchbook.backup.Doctor;
import org.branchbook.backup.Finding;
import org.branchbook.backup.Restore;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One book at a time, anywhere: what is said and done where the place is not as it should be. */
class UnfitPlacesTest {
    private static final String ADD = "insert into party_group(name, position) values (?, 1)";
    private static final Clock CLOCK = TestBook.clock(TestBook.TODAY);

    @TempDir Path folder;

    @Test
    void worksUnderAPathOfThreeHundredCharactersInChineseWithSpaces() throws IOException {
        Path deep = folder;
        while (deep.toString().length() < 300) {
            deep = deep.resolve("中共 示范大学（信息学院） 第一支部 #1 & 资料'%20");
        }
        BackupFile backup;
        try (Book book = Book.create(deep, CLOCK)) {
            book.sql().insert(ADD, "甲");
            String hash = book.attachments().put(Files.writeString(folder.resolve("签 到.txt"), "x"));
            assertTrue(book.attachments().intact(hash));
            backup = new Backups(book, CLOCK).make("manual");
            book.sql().insert(ADD, "乙");
        }
        new Restore(deep, CLOCK, null).from(backup.path());
        try (Book book = Book.open(deep, CLOCK, _ -> {})) {
            assertEquals(List.of("甲"), names(book));
        }
    }

    @Test
    void opensAfterACrashOfThisComputerButNotWhileAnotherOneHasIt() throws IOException {
        Book.create(folder, CLOCK).close();
        Path holder = folder.resolve("book.holder");
        Files.writeString(holder, "li @ " + Machine.name() + ", PID 999999, 2026-03-18 08:00:00");
        Book.open(folder, CLOCK, _ -> {}).close();
        Files.writeString(holder, "li, PID 999999, 2026-03-18 08:00:00");
        Book.open(folder, CLOCK, _ -> {}).close();
        String there = "li @ another-pc, PID 7, 2026-03-18 08:00:00";
        Files.writeString(holder, there);
        AppException refused =
                assertThrows(AppException.class, () -> Book.open(folder, CLOCK, _ -> {}));
        assertEquals("storage.openElsewhere", refused.key());
        assertTrue(refused.text(new Messages(Locale.CHINA)).contains(there));
        assertEquals(there, Files.readString(holder), "who was there stays named");
        Book.takeOver(folder);
        Book.open(folder, CLOCK, _ -> {}).close();
    }

    @Test
    void saysThatAFolderCannotBeWrittenTo() throws IOException {
        Book.create(folder, CLOCK).close();
        Files.delete(folder.resolve("book.lock"));
        Files.createDirectory(folder.resolve("book.lock"));
        assertEquals("storage.folderFailed", opening());
    }

    @Test
    void refusesAFileThatIsReadOnlyBeforeTheDatabaseOpensIt() {
        Book.create(folder, CLOCK).close();
        Path file = Book.file(folder);
        assertTrue(file.toFile().setWritable(false));
        // To a user who may write everything no file is read-only.
        assertEquals(Files.isWritable(file) ? "opened" : "storage.readOnly", opening());
        assertTrue(file.toFile().setWritable(true));
    }

    @Test
    void refusesAPathThatWouldBeASettingOfTheDatabase() {
        assertEquals(
                "storage.badFolder",
                assertThrows(
                                AppException.class,
                                () -> Book.create(folder.resolve("a;INIT=x"), CLOCK))
                        .key());
    }

    @Test
    void tellsOfAFolderThatIsSynchronisedAndOfCopiesInConflict() throws IOException {
        Path shared = folder.resolve("OneDrive - 示范大学").resolve("手册");
        try (Book book = Book.create(shared, CLOCK)) {
            assertEquals(List.of(Finding.Code.SYNCHRONISED), codes(book, CLOCK));
            Files.writeString(shared.resolve("book-DESKTOP-7.mv.db"), "");
            assertEquals(
                    List.of(Finding.Code.SYNCHRONISED, Finding.Code.CONFLICT_COPY),
                    codes(book, CLOCK));
        }
    }

    @Test
    void saysThatTheClockWasSetBackAndLetsNoBackupOfAheadGo() {
        Clock ahead = TestBook.clock(LocalDate.of(2027, 1, 5));
        try (Book book = Book.create(folder, ahead)) {
            book.sql().insert(ADD, "甲");
            Backups before = new Backups(book, ahead);
            for (int i = 0; i < 12; i++) {
                before.make("manual");
            }
            int kept = before.all().size();
            assertEquals(List.of(), codes(book, ahead));
            assertEquals(List.of(Finding.Code.CLOCK_BACK), codes(book, CLOCK));
            Backups now = new Backups(book, CLOCK);
            assertTrue(now.newest().isEmpty(), "what is dated ahead does not count as recent");
            now.daily();
            assertEquals(TestBook.TODAY, now.newest().orElseThrow().made().toLocalDate());
            assertEquals(kept + 1, now.all().size());
        }
    }

    private List<Finding.Code> codes(Book book, Clock clock) {
        return new Doctor(book, clock).start().stream().map(Finding::code).toList();
    }

    private String opening() {
        try {
            Book.open(folder, CLOCK, _ -> {}).close();
            return "opened";
        } catch (AppException refused) {
            return refused.key();
        }
    }

    private static List<String> names(Book book) {
        return book.sql().list("select name from party_group order by id", r -> r.text("name"));
    }

    @Test
    void oneComputerHasOneNameHoweverTheProgramWasStarted() throws IOException {
        Path own = Files.writeString(folder.resolve("hostname"), "Office-PC\n");
        List<Path> files = List.of(folder.resolve("none"), own);
        assertEquals("office-pc", Machine.name(Map.of(), files));
        assertEquals("office-pc", Machine.name(Map.of("HOSTNAME", "office-pc.lan"), files));
        assertEquals("pc-7", Machine.name(Map.of("COMPUTERNAME", "PC-7"), files));
        assertEquals("", Machine.name(Map.of("HOSTNAME", "office-pc.lan"), List.of()));
        Path mac = folder.resolve("preferences.plist");
        Files.writeString(
                mac,
                """
                <plist version="1.0"><dict><key>System</key><dict>
                  <key>System</key><dict>
                    <key>ComputerName</key><string>李的 MacBook</string>
                  </dict>
                  <key>Network</key><dict><key>HostNames</key><dict>
                    <key>LocalHostName</key>
                    <string>Lide-MacBook</string>
                  </dict></dict>
                </dict></dict></plist>
                """);
        assertEquals("lide-macbook", Machine.name(Map.of(), List.of(mac)));
        Files.write(mac, new byte[] {'b', 'p', 'l', 'i', 's', 't', (byte) 0xff});
        assertEquals("", Machine.name(Map.of(), List.of(mac)));
    }
}
