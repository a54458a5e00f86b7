package org.branchbook.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.branchbook.base.AppException;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Sql;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
    private static final String ADD = "insert into party_group(name, position) values (?, 1)";

    @TempDir Path elsewhere;

    @Test
    void bringsBackWhatWasThereAndKeepsWhatIsReplaced() throws IOException {
        try (TestBook test = TestBook.create()) {
            test.sql().insert(ADD, "第一党小组\u0001\ud83d");
            BackupFile backup = new Backups(test.book(), test.clock()).make("manual");
            test.sql().insert(ADD, "第二党小组");
            Path[] kept = new Path[1];
            test.replaced(() -> kept[0] = restore(test, backup.path()));
            assertEquals(List.of("第一党小组\u0001\ud83d"), names(test.sql()));
            assertTrue(Files.size(kept[0]) > 0);
            assertTrue(test.sql().insert(ADD, "第三党小组") > 1, "ids are never given twice");
        }
    }

    @Test
    void anOlderBackupRestoredOnPurposeIsNoLoss() {
        try (TestBook test = TestBook.create()) {
            new Seals(test.book()).keep(1, 1, "0".repeat(64));
            BackupFile backup = new Backups(test.book(), test.clock()).make("manual");
            new Seals(test.book()).keep(1, 2, "1".repeat(64));
            test.replaced(() -> restore(test, backup.path()));
            assertEquals(0, new Seals(test.book()).lost());
        }
    }

    @Test
    void refusesAnOpenBook() {
        try (TestBook test = TestBook.create()) {
            BackupFile backup = new Backups(test.book(), test.clock()).make("manual");
            assertEquals("storage.held", failure(() -> restore(test, backup.path())));
        }
    }

    @Test
    void refusesWhatWasAlteredAndTouchesNothing() throws IOException {
        try (TestBook test = TestBook.create()) {
            test.sql().insert(ADD, "第一党小组");
            Path good = new Backups(test.book(), test.clock()).make("manual").path();
            Path altered = rewrite(good, "第一党小组", "第九党小组");
            Path sql = rewrite(good, "\"PARTY_GROUP\"", "\"SCHEMA_VERSION\"");
            Path column = rewrite(good, "\"POSITION\"", "\"REMARK\"");
            Files.writeString(elsewhere.resolve("text.zip"), "kein Zip");
            test.replaced(() -> {
                for (Path bad : List.of(altered, sql, column, elsewhere.resolve("text.zip"))) {
                    assertTrue(
                            List.of("storage.badBackup", "storage.restoreFailed")
                                    .contains(failure(() -> restore(test, bad))));
                }
            });
            assertEquals(List.of("第一党小组"), names(test.sql()));
        }
    }

    @Test
    void saysWhatWouldBeLost() {
        try (TestBook test = TestBook.create()) {
            person(test, "张三", "2026-01-01 08:00:00");
            person(test, "李四", "2026-01-01 08:00:00");
            Backups backups = new Backups(test.book(), test.clock());
            Path file = backups.make("manual").path();
            person(test, "王五", "2026-02-01 08:00:00");
            test.sql()
                    .update(
                            "update member set changed_at = '2026-02-02 08:00:00' where name ="
                                    + " '李四'");
            RestorePreview preview = RestorePreview.of(file, test.book(), backups);
            assertEquals(2, preview.backup().rows("MEMBER"));
            assertEquals(
                    List.of("李四 true", "王五 false"),
                    preview.lost().stream().map(l -> l.name() + " " + l.changed()).toList());
        }
    }

    private static Path restore(TestBook test, Path file) {
        return new Restore(test.folder(), test.clock()).from(file);
    }

    private static String failure(Runnable work) {
        return assertThrows(AppException.class, work::run).key();
    }

    private Path rewrite(Path zip, String from, String to) throws IOException {
        Path copy = Files.createTempFile(elsewhere, "copy", ".zip");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
                OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }

    private static void person(TestBook test, String name, String at) {
        test.sql()
                .update(
                        """
                        insert into member(name, number, sex, ethnicity, birth_date, id_number,
                        native_place, education, degree, work_post, mobile, address, apply_date,
                        activist_date, candidate_date, join_date, full_date, remark, pinyin,
                        sort_order, entered_at, changed_at)
                        values (?,'','','','','','','','','','','','','','','','','','',0, ?, ?)
                        """,
                        name,
                        at,
                        at);
    }

    private static List<String> names(Sql sql) {
        return sql.list("select name from party_group order by id", row -> row.text("name"));
    }
}
