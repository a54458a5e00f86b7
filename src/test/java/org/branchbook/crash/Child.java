package org.branchbook.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.database.Protection;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Compaction;

/** The process that is killed: does one kind of work over and over, or once, and tells when. */
final class Child {
    static final String PASSWORD = "我欲因之梦寥廓。";

    private final Path folder;
    private final Path scratch;
    private final Ledger ledger;
    private final long seed;
    private int next;

    private Child(Path folder, Path scratch, long seed) throws IOException {
        this.folder = folder;
        this.scratch = scratch;
        this.seed = seed;
        Path done = scratch.resolve(Kills.LEDGER);
        List<String> before = Ledger.read(done);
        next = before.size() + 1;
        ledger = new Ledger(done);
    }

    public static void main(String[] args) throws Exception {
        Child child = new Child(Path.of(args[1]), Path.of(args[2]), Long.parseLong(args[3]));
        child.run(Kills.Moment.valueOf(args[0]));
    }

    private void run(Kills.Moment moment) throws Exception {
        switch (moment) {
            case WRITING -> writing();
            case OPENING -> opening();
            case CLOSING -> closing();
            case BACKING_UP -> backingUp();
            case UPGRADING -> {
                begins();
                OpenBook.open(folder, Work.CLOCK).close();
            }
            case ENCRYPTING -> encrypting();
            case DECRYPTING -> decrypting();
            case COMPACTING -> compacting();
        }
    }

    private void writing() throws IOException {
        OpenBook book = OpenBook.open(folder, Work.CLOCK);
        Work work = new Work(book.book(), seed);
        work.act(next++, scratch, ledger);
        begins();
        while (true) {
            work.act(next++, scratch, ledger);
        }
    }

    private void opening() throws IOException {
        begins();
        while (true) {
            try (OpenBook book = OpenBook.open(folder, Work.CLOCK)) {
                new Work(book.book(), seed + next).act(next++, scratch, ledger);
            }
        }
    }

    private void closing() throws IOException {
        OpenBook book = OpenBook.open(folder, Work.CLOCK);
        new Work(book.book(), seed).act(next++, scratch, ledger);
        begins();
        book.finish();
    }

    private void backingUp() throws IOException {
        OpenBook book = OpenBook.open(folder, Work.CLOCK);
        Work work = new Work(book.book(), seed);
        work.act(next++, scratch, ledger);
        begins();
        while (true) {
            book.backups().make("manual");
            work.act(next++, scratch, ledger);
        }
    }

    /** A password is put on a book with a record, a scan and a backup, and changed. */
    private void encrypting() throws IOException {
        try (OpenBook book = OpenBook.open(folder, Work.CLOCK)) {
            new Work(book.book(), seed).act(next++, scratch, ledger);
            book.backups().make("manual");
        }
        begins();
        BookKey key = Protection.encrypt(folder, PASSWORD, Work.CLOCK).key();
        while (true) {
            Protection.change(folder, key, PASSWORD);
        }
    }

    private void decrypting() throws IOException {
        BookKey key = Protection.key(folder, PASSWORD);
        try (OpenBook book = OpenBook.open(folder, key, Work.CLOCK)) {
            new Work(book.book(), seed).act(next++, scratch, ledger);
            book.backups().make("manual");
        }
        begins();
        Protection.decrypt(folder, key, Work.CLOCK);
    }

    private void compacting() throws IOException {
        try (OpenBook book = OpenBook.open(folder, Work.CLOCK)) {
            new Work(book.book(), seed).act(next++, scratch, ledger);
        }
        begins();
        while (true) {
            Compaction.run(folder, null, Work.CLOCK);
        }
    }

    /** From now on the parent kills at any moment. */
    private static void begins() throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write('.');
        }
    }
}
