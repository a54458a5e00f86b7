package org.branchbook.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.backup.BackupFile;
import org.branchbook.backup.Backups;
import org.branchbook.backup.Restore;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.TestBook;
import org.branchbook.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diary on a real book: kept, locked, taken back, and out of everything else. */
class DiaryTest {
    private static final LocalDate DAY = TestBook.TODAY.minusDays(3);
    private static final String PASSWORD = "只有我知道的密码";

    private TestBook book;
    private Diary diary;

    @BeforeEach
    void open() {
        book = TestBook.create();
        diary = new Diary(book.folder(), book.clock());
        diary.create(PASSWORD, PASSWORD);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static Deed deed(Deed.Kind kind, String what, String correction) {
        return new Deed(0, DAY, kind, what, "", correction, null);
    }

    private static String refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().stream()
                .map(Problem::key)
                .collect(Collectors.joining(" "));
    }

    @Test
    void keepsWhatWasWrittenAndOpensWithThePasswordAlone() {
        long page = diary.save(new Entry(0, DAY, "帮邻居搬了煤", ""));
        diary.save(deed(Deed.Kind.DEMERIT, "对人发了脾气", "当面道歉"));
        diary.review(YearMonth.of(2026, 3), "少说多做");
        diary.lock();
        assertEquals(Diary.State.LOCKED, diary.state());
        assertThrows(AppException.class, () -> diary.entries(2026));
        Diary later = new Diary(book.folder(), book.clock());
        assertEquals("vault.wrongPassword", refused(() -> later.unlock("别人猜的密码")));
        later.unlock(PASSWORD);
        assertEquals(List.of(new Entry(page, DAY, "帮邻居搬了煤", "")), later.entries(2026));
        assertTrue(later.deeds(2026).getFirst().open());
        assertEquals("少说多做", later.review(YearMonth.of(2026, 3)));
        assertEquals(List.of(11), later.weeks(2026));
    }

    @Test
    void refusesShortPasswordsAndDaysToCome() {
        Diary other = new Diary(book.folder().resolve("none"), book.clock());
        assertEquals("diary.problem.short", refused(() -> other.create("1234567", "1234567")));
        assertEquals("diary.problem.again", refused(() -> other.create("12345678", "12345679")));
        assertEquals(
                "diary.problem.future",
                refused(() -> diary.save(new Entry(0, TestBook.TODAY.plusDays(1), "", ""))));
        assertEquals(
                "diary.problem.noDeed", refused(() -> diary.save(deed(Deed.Kind.MERIT, " ", ""))));
        assertEquals(
                "vault.wrongPassword",
                refused(() -> diary.changePassword("不是这个密码吧", "新的密码新的密码", "新的密码新的密码")));
    }

    @Test
    void oneStepIsTakenBackAndWhatCameAfterItStays() {
        long first = diary.save(new Entry(0, DAY, "第一篇", ""));
        diary.removeEntry(first);
        int removed = diary.step();
        diary.save(new Entry(0, DAY, "第二篇", ""));
        diary.back(removed);
        assertEquals(List.of("第二篇", "第一篇"), diary.entries(2026).stream().map(Entry::text).toList());
        diary.removeEntry(first);
        int again = diary.step();
        diary.lock();
        diary.unlock(PASSWORD);
        assertEquals(
                "diary.noStep", assertThrows(AppException.class, () -> diary.back(again)).key());
    }

    @Test
    void isInNoBackupUnlessItsOwnerTicksIt() throws IOException {
        diary.save(new Entry(0, DAY, "只给自己看的话", ""));
        Backups backups = new Backups(book.book(), book.clock());
        BackupFile without = backups.make("manual");
        assertFalse(copied(without));
        diary.inBackups(true);
        BackupFile with = backups.make("manual");
        assertTrue(copied(with));
        for (Path file : files()) {
            String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
            String said = "只给自己看的话";
            byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
            assertFalse(
                    raw.contains(new String(bytes, StandardCharsets.ISO_8859_1)), file.toString());
        }
        Path vault = Vault.of(book.folder()).file();
        book.replaced(() -> restore(with.path(), vault));
        Diary back = new Diary(book.folder(), book.clock());
        back.unlock(PASSWORD);
        assertEquals("只给自己看的话", back.entries(2026).getFirst().text());
        back.save(new Entry(0, DAY, "后来写的", ""));
        book.replaced(() -> new Restore(book.folder(), book.clock()).from(with.path()));
        back.unlock(PASSWORD);
        assertEquals(2, back.entries(2026).size(), "a restore puts nothing over a diary there");
        back.inBackups(false);
        assertFalse(copied(with), "copies go with the tick");
    }

    private void restore(Path backup, Path vault) {
        assertTrue(vault.toFile().delete());
        new Restore(book.folder(), book.clock()).from(backup);
    }

    private static boolean copied(BackupFile backup) {
        String name = backup.path().getFileName().toString().replace(".zip", ".vault");
        return Files.exists(backup.path().resolveSibling(name));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(book.folder())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("book.lock"))
                    .toList();
        }
    }
}
