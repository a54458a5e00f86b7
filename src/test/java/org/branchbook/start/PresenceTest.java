package org.branchbook.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.branchbook.base.Sha256;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresenceTest {
    @TempDir Path folder;

    @Test
    void aSecondStartBringsTheFirstToTheFrontWithItsBundle() throws Exception {
        BlockingQueue<Path> asked = new ArrayBlockingQueue<>(4);
        Presence first = new Presence(folder);
        assertTrue(first.take(folder.resolve("book")));
        Thread answering = Thread.ofPlatform().daemon().start(() -> first.answer(asked::add));
        Presence second = new Presence(folder);
        assertFalse(second.take(folder.resolve("./book")), "the same book, spelt another way");
        Path bundle = folder.resolve("2026年归档.zip");
        assertTrue(second.ask(bundle));
        assertEquals(bundle, asked.poll(5, TimeUnit.SECONDS));
        assertTrue(second.ask(null));
        assertEquals(Path.of(""), asked.poll(5, TimeUnit.SECONDS));
        assertTrue(new Presence(folder).take(folder.resolve("other")), "another book, another one");
        first.leave();
        assertTrue(answering.join(Duration.ofSeconds(5)), "a closed window watches nothing");
    }

    @Test
    void aWindowThatDoesNotAnswerIsNotWaitedForLong() throws IOException {
        Presence first = new Presence(folder);
        assertTrue(first.take(folder.resolve("book")));
        Presence second = new Presence(folder);
        assertFalse(second.take(folder.resolve("book")));
        assertFalse(second.ask(null));
        try (var left = Files.list(folder.resolve("windows"))) {
            assertEquals(0, left.filter(file -> file.toString().endsWith(".ask")).count());
        }
    }

    @Test
    void knowsWhetherTheWindowBeforeClosedItsBook() throws IOException {
        Presence first = new Presence(folder);
        assertTrue(first.take(folder.resolve("book")));
        assertFalse(first.endedBadly());
        assertTrue(first.take(folder.resolve("other")));
        assertTrue(first.take(folder.resolve("book")));
        assertFalse(first.endedBadly(), "left for another book is closed well");
        first.leave();
        // What a process that was ended by force leaves behind.
        Path mark;
        try (var files = Files.list(folder.resolve("windows"))) {
            mark = files.filter(f -> f.toString().endsWith(".lock")).findFirst().orElseThrow();
        }
        Files.writeString(Path.of(mark.toString().replace(".lock", ".open")), "");
        for (Path book : new Path[] {folder.resolve("book"), folder.resolve("other")}) {
            Presence next = new Presence(folder);
            assertTrue(next.take(book));
            boolean wasMarked = mark.toString().contains(nameOf(book));
            assertEquals(wasMarked, next.endedBadly(), book::toString);
            next.leave();
        }
    }

    private static String nameOf(Path book) {
        return Sha256.of(book.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    @Test
    void aFileStandsForTheBookOrTheArchiveItLiesIn() throws IOException {
        assertEquals(Optional.of(new Wanted(null, null)), Wanted.of());
        assertEquals(Optional.empty(), Wanted.of("list", "members"));
        assertEquals(Optional.empty(), Wanted.of("demo"));
        assertEquals(Optional.of(new Wanted(Path.of("b"), null)), Wanted.of("--book", "b"));
        try (TestBook book = TestBook.create()) {
            Wanted wanted = new Wanted(book.folder(), null);
            assertEquals(Optional.of(wanted), Wanted.of(book.folder().toString()));
            assertEquals(Optional.of(wanted), Wanted.of(Book.file(book.folder()).toString()));
        }
        Path bag = Files.createDirectory(folder.resolve("2026"));
        Files.writeString(bag.resolve("bagit.txt"), "");
        Wanted bundle = new Wanted(null, bag);
        assertEquals(Optional.of(bundle), Wanted.of(bag.toString()));
        assertEquals(Optional.of(bundle), Wanted.of(bag.resolve("资料.json").toString()));
        Path zip = folder.resolve("a.zip");
        assertEquals(Optional.of(new Wanted(null, zip)), Wanted.of(zip.toString()));
    }
}
