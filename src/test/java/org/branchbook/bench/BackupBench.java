package org.branchbook.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.branchbook.activity.Activities;
import org.branchbook.backup.Backups;
import org.branchbook.storage.TestBook;

/**
 * A backup of ten years with 1,000,000 marks, made and read again wholly, alone and while somebody
 * writes: how long, and what a step saved meanwhile has to wait.
 */
public final class BackupBench {
    private static final String MARKS =
            """
            insert into attendance(activity, member, mark, reason)
            select a.id, m.id, 'PRESENT', '' from activity a cross join member m
            fetch first 1000000 rows only
            """;

    private BackupBench() {}

    public static void main(String[] args) throws Exception {
        try (TestBook book = TestBook.create();
                ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Decade.fill(book, new Activities(book.sql(), book.clock()));
            book.sql().update(MARKS);
            Backups backups = new Backups(book.book(), book.clock());
            Bench.measure("a step saved", 30, () -> write(book));
            Bench made = new Bench("backup of 1,000,000 marks");
            Bench step = new Bench("a step saved meanwhile");
            for (int i = 0; i < 4; i++) {
                long start = System.nanoTime();
                Future<?> running = beside.submit(() -> backups.make("manual"));
                while (!running.isDone()) {
                    long asked = System.nanoTime();
                    write(book);
                    step.add((System.nanoTime() - asked) / 1e6, 0);
                    Thread.sleep(20);
                }
                running.get();
                if (i > 0) {
                    made.add((System.nanoTime() - start) / 1e6, 0);
                }
            }
            made.print(5000);
            step.print(50);
        }
    }

    private static void write(TestBook book) {
        book.sql()
                .update("update member set native_place = ? where id = 1", "n" + System.nanoTime());
    }
}
