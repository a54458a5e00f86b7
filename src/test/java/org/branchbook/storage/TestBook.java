package org.branchbook.storage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A real book in a temporary folder, on a fixed day, removed when closed: a copy of one made once a
 * run, since making one takes ten times as long as opening it.
 */
public final class TestBook implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    private final Path folder;
    private final Clock clock;
    private Book book;

    private TestBook(LocalDate today) {
        clock = clock(today);
        try {
            folder = Files.createTempDirectory("book");
            Files.copy(Book.file(Empty.FOLDER), Book.file(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        book = Book.open(folder, clock, _ -> {});
    }

    public static TestBook create() {
        return new TestBook(TODAY);
    }

    public static TestBook create(LocalDate today) {
        return new TestBook(today);
    }

    /** A clock that stands at nine in the morning of a day. */
    public static Clock clock(LocalDate day) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return Clock.fixed(day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant(), zone);
    }

    public Book book() {
        return book;
    }

    public Sql sql() {
        return book.sql();
    }

    public Clock clock() {
        return clock;
    }

    public Path folder() {
        return folder;
    }

    /** Closes the book and opens it again. */
    public void reopen() {
        book.close();
        book = Book.open(folder, clock, _ -> {});
    }

    /** Closes the book, lets something happen to its files and opens it again. */
    public void replaced(Runnable work) {
        book.close();
        try {
            work.run();
        } finally {
            book = Book.open(folder, clock, _ -> {});
        }
    }

    @Override
    public void close() {
        book.close();
        try {
            Files.walkFileTree(folder, new Delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A closed book with nothing in it. */
    private static final class Empty {
        static final Path FOLDER = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("empty-book");
                Book.create(folder, clock(TODAY)).close();
                folder.toFile().deleteOnExit();
                for (File file : Objects.requireNonNull(folder.toFile().listFiles())) {
                    file.deleteOnExit();
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Delete extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
                throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
        }
    }
}
