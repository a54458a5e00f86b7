package org.branchbook.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.dump.DumpReader;
import org.branchbook.seal.Seals;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;

class BackupsTest {
    private static final String ADD = "insert into party_group(name, position) values (?, 1)";

    @Test
    void makesABackupThatIsWholeAndHoldsTheData() throws IOException {
        try (TestBook test = TestBook.create()) {
            test.sql().insert(ADD, "第一党小组");
            Backups backups = new Backups(test.book(), test.clock());
            assertFalse(backups.madeToday("daily"));
            BackupFile made = backups.make("daily");
            assertTrue(backups.madeToday("daily"));
            assertEquals("branchbook-20260318-090000-daily.zip", name(made.path()));
            try (DumpReader dump = DumpReader.open(made.path())) {
                dump.verify();
                assertEquals(1, dump.manifest().rows("PARTY_GROUP"));
                assertEquals(backups.now().content(), dump.manifest().content());
            }
        }
    }

    @Test
    void backupsOfADamagedBookNeverPushOutSoundOnes() {
        try (TestBook test = TestBook.create()) {
            List<Path> sound = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                sound.add(on(test, i).make("manual").path());
            }
            test.sql().transaction(() -> new Seals(test.book()).keep(1, 1, "0".repeat(64)));
            for (int i = 0; i < 5; i++) {
                assertEquals(Backups.DAMAGED, on(test, 10 + i).make("manual").reason());
            }
            List<Path> all = on(test, 0).all().stream().map(BackupFile::path).toList();
            assertTrue(all.containsAll(sound));
            assertEquals(13, all.size());
        }
    }

    private static Backups on(TestBook test, int day) {
        return new Backups(test.book(), TestBook.clock(TestBook.TODAY.plusDays(day)));
    }

    @Test
    void aBackupOfABookWhoseRecordsWereChangedSaysSo() {
        try (TestBook test = TestBook.create()) {
            Backups backups = new Backups(test.book(), test.clock()).asking(() -> false);
            assertEquals(Backups.DAMAGED, backups.make("daily").reason());
            assertEquals(Backups.MIGRATION, backups.make(Backups.MIGRATION).reason());
        }
    }

    @Test
    void twoOfOneSecondBothStay() {
        try (TestBook test = TestBook.create()) {
            Backups backups = new Backups(test.book(), test.clock());
            backups.make("manual");
            backups.make("manual");
            assertEquals(2, backups.all().size());
        }
    }

    @Test
    void makesTheDaysOnlyWhereSomethingChangedOrTheNewestGrowsOld() {
        try (TestBook test = TestBook.create()) {
            new Backups(test.book(), TestBook.clock(TestBook.TODAY)).daily();
            new Backups(test.book(), TestBook.clock(TestBook.TODAY.plusDays(1))).daily();
            assertEquals(1, new Backups(test.book(), test.clock()).all().size());
            new Backups(test.book(), TestBook.clock(TestBook.TODAY.plusDays(8))).daily();
            assertEquals(2, new Backups(test.book(), test.clock()).all().size());
        }
    }

    @Test
    void leavesNothingHalfWrittenWhereTheDiskRefuses() throws IOException {
        try (TestBook test = TestBook.create()) {
            Files.writeString(test.folder().resolve("backups"), "in the way");
            Backups backups = new Backups(test.book(), test.clock());
            AppException failure = assertThrows(AppException.class, () -> backups.make("daily"));
            assertEquals("storage.backupFailed", failure.key());
        }
    }

    @Test
    void keepsDaysWeeksAndMonths() throws IOException {
        try (TestBook test = TestBook.create()) {
            LocalDate first = LocalDate.of(2025, 1, 1);
            for (int day = 0; day < 400; day += 4) {
                new Backups(test.book(), TestBook.clock(first.plusDays(day))).make("daily");
            }
            List<LocalDate> kept =
                    new Backups(test.book(), test.clock())
                            .all().stream().map(b -> b.made().toLocalDate()).toList();
            assertEquals(LocalDate.of(2026, 2, 1), kept.getFirst());
            assertTrue(kept.contains(LocalDate.of(2025, 1, 29)), "the newest of January stays");
            assertFalse(kept.contains(LocalDate.of(2025, 1, 25)));
            assertEquals(14 + 11, kept.size(), "14 days, and January to November");
            try (Stream<Path> files = Files.list(test.folder().resolve("backups"))) {
                assertEquals(kept.size(), files.count());
            }
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
