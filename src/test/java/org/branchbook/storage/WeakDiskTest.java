package org.branchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.branchbook.base.AppException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WeakDiskTest {
    private static final String ADD = "insert into party_group(name, position) values (?, 1)";

    @TempDir Path folder;
    private Book book;

    @BeforeEach
    void open() {
        WeakDisk.is(WeakDisk.State.SOUND);
        Book.create(folder, TestBook.clock(TestBook.TODAY)).close();
        book = RecordedBook.open(folder, WeakDisk.SCHEME, TestBook.clock(TestBook.TODAY));
        book.sql().insert(ADD, "甲");
    }

    @AfterEach
    void close() {
        WeakDisk.is(WeakDisk.State.SOUND);
        book.close();
    }

    @Test
    void goesOnOnceAFullDiskHasRoomAgain() {
        WeakDisk.is(WeakDisk.State.FULL);
        assertEquals("storage.writeFailed", failure("乙"));
        assertEquals("storage.writeFailed", failure("乙"));
        WeakDisk.is(WeakDisk.State.SOUND);
        assertEquals(List.of("甲"), names());
        book.sql().insert(ADD, "乙");
        assertEquals(List.of("甲", "乙"), names());
        assertTrue(logged("乙"), "what is written after it is logged too");
    }

    @Test
    void aTransactionThatLostItsFirstPartDoesNotGoOn() {
        AppException failed =
                assertThrows(
                        AppException.class,
                        () ->
                                book.sql()
                                        .transaction(
                                                (Runnable)
                                                        () -> {
                                                            WeakDisk.is(WeakDisk.State.FULL);
                                                            failure("乙");
                                                            book.sql().execute("checkpoint sync");
                                                            WeakDisk.is(WeakDisk.State.SOUND);
                                                            book.sql().insert(ADD, "丙");
                                                        }));
        assertEquals("storage.writeFailed", failed.key());
        WeakDisk.is(WeakDisk.State.SOUND);
        assertEquals(List.of("甲"), names());
    }

    @Test
    void saysThatAStickWasPulledOutAndGoesOnWhenItIsBack() throws Exception {
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-out");
        WeakDisk.is(WeakDisk.State.GONE);
        Files.move(folder, elsewhere);
        assertEquals("storage.writeFailed", failure("乙"));
        assertEquals("storage.gone", failure("乙"));
        assertEquals("storage.gone", assertThrows(AppException.class, this::names).key());
        Files.move(elsewhere, folder);
        WeakDisk.is(WeakDisk.State.SOUND);
        book.sql().insert(ADD, "乙");
        assertEquals(List.of("甲", "乙"), names());
    }

    @Test
    void closesABookWhoseDiskIsGone() {
        WeakDisk.is(WeakDisk.State.GONE);
        assertEquals("storage.writeFailed", failure("乙"));
        book.close();
        WeakDisk.is(WeakDisk.State.SOUND);
        book = RecordedBook.open(folder, WeakDisk.SCHEME, TestBook.clock(TestBook.TODAY));
        assertEquals(List.of("甲"), names());
    }

    private String failure(String name) {
        return assertThrows(AppException.class, () -> book.sql().insert(ADD, name)).key();
    }

    private List<String> names() {
        return book.sql().list("select name from party_group order by id", r -> r.text("name"));
    }

    private boolean logged(String name) {
        String sql = "select id from change_log where fields like ?";
        return book.sql().one(sql, row -> row.id("id"), "%" + name + "%").isPresent();
    }
}
