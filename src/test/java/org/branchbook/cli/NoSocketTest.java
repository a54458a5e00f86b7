package org.branchbook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of a branch made, written out, backed up and looked at as a backup opens no socket. Every
 * kind that Java has, blocking or not, client or server, goes through one class of the JDK: where
 * that was never initialised none was opened.
 */
class NoSocketTest {
    @TempDir Path work;

    @Test
    void opensNoSocket() throws Exception {
        assertTrue(
                initialised("socket").anyMatch(InitialisedClasses.SOCKETS::equals),
                "the trace sees a socket");
        assertEquals(
                List.of(), initialised("year").filter(InitialisedClasses.SOCKETS::equals).toList());
        try (Stream<Path> made = Files.list(work.resolve("demo"))) {
            assertTrue(made.count() > 3, "the work was done");
        }
    }

    private Stream<String> initialised(String what) throws Exception {
        return InitialisedClasses.of(
                work,
                what,
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doing.class.getName(),
                        what,
                        work.toString()));
    }

    /** What the process does. */
    static final class Doing {
        private Doing() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[1]);
            if (args[0].equals("socket")) {
                SocketChannel.open().close();
                return;
            }
            String demo = folder.resolve("demo").toString();
            String book = folder.resolve("demo/book").toString();
            run("demo", "--out", demo);
            run("backup", "--book", book);
            try (Stream<Path> backups = Files.list(Path.of(book, "backups"))) {
                Path newest = backups.filter(f -> f.toString().endsWith(".zip")).findAny().get();
                run("restore", newest.toString(), "--preview", "--book", book);
            }
        }

        private static void run(String... args) {
            PrintWriter out = new PrintWriter(System.out, true, UTF_8);
            int status =
                    CommandLineTool.run(args, out, out, TestBook.clock(TestBook.TODAY), _ -> {});
            if (status != 0) {
                System.exit(3);
            }
        }
    }
}
