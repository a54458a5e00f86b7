package org.branchbook.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.AppException;
import org.branchbook.database.Protection;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a book that was written again and again. */
class CompactionTest {
    private static final Clock CLOCK = TestBook.clock(TestBook.TODAY);
    private static final long MEGABYTE = 1L << 20;
    private static final LocalDateTime NOW = TestBook.TODAY.atTime(9, 0);

    @TempDir Path folder;

    /** A text that is typed for an hour: each keeping of it leaves the one before in the file. */
    private void type(Book book) {
        Activities activities = new Activities(book.sql(), CLOCK);
        ActivityId id =
                activities.plan(
                        new ActivityPlan(
                                ActivityType.values()[0],
                                "主题党日",
                                new ActivityPlan.When(
                                        TestBook.TODAY, LocalTime.NOON, LocalTime.MAX),
                                "",
                                new ActivityPlan.People(
                                        "", "", Audience.of(Audience.Kind.MEMBERS))));
        Random random = new Random(1);
        for (int i = 0; i < 45; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < 600_000; c++) {
                text.append((char) (0x4E00 + random.nextInt(20_000)));
            }
            activities.saveMinutes(id, text.toString());
        }
    }

    private static String content(Book book) throws IOException {
        return book.dump(OutputStream.nullOutputStream(), NOW, "").content();
    }

    private long size() throws IOException {
        return Files.size(Book.file(folder));
    }

    @Test
    void aMostlyEmptyFileIsMadeSmallAtClosingAndHoldsTheSame() throws IOException {
        Book.create(folder, CLOCK).close();
        String before;
        try (Book book = Book.open(folder, CLOCK, _ -> {})) {
            assertFalse(Compaction.due(book));
            type(book);
            assertTrue(Compaction.due(book));
            before = content(book);
        }
        assertTrue(size() > 64 * MEGABYTE, size() + " bytes");
        OpenBook.open(folder, CLOCK).finish();
        assertTrue(size() < 16 * MEGABYTE, size() + " bytes");
        assertFalse(Files.exists(folder.resolve("replacing")));
        try (Book book = Book.open(folder, CLOCK, _ -> {})) {
            assertEquals(before, content(book));
            assertFalse(Compaction.due(book));
        }
    }

    @Test
    void aBookWithAPasswordKeepsIt() throws IOException {
        Book.create(folder, CLOCK).close();
        BookKey key = Protection.encrypt(folder, "只有我知道的密码", CLOCK).key();
        String before;
        try (Book book = Book.open(folder, key, CLOCK, _ -> {})) {
            book.sql().insert("insert into party_group(name, position) values ('一组', 1)");
            before = content(book);
        }
        Compaction.run(folder, key, CLOCK);
        assertTrue(Book.locked(folder));
        try (Book book = Book.open(folder, key, CLOCK, _ -> {})) {
            assertEquals(before, content(book));
        }
    }

    @Test
    void whatAKillLeavesIsClearedAwayAndTheBookIsWhatItWas() throws IOException {
        Book.create(folder, CLOCK).close();
        Path work = Files.createDirectory(folder.resolve("replacing"));
        Files.writeString(Book.file(work), "half");
        Book.open(folder, CLOCK, _ -> {}).close();
        assertFalse(Files.exists(work));
    }

    @Test
    void whatCannotBeReadIsLeftAsItIs() throws IOException {
        byte[] damaged = "not a database".repeat(1000).getBytes(UTF_8);
        Files.write(Book.file(folder), damaged);
        assertThrows(AppException.class, () -> Compaction.run(folder, null, CLOCK));
        assertArrayEquals(damaged, Files.readAllBytes(Book.file(folder)));
        assertFalse(Files.exists(folder.resolve("replacing")));
    }
}
