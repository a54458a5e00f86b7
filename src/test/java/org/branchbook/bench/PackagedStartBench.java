package org.branchbook.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;

/**
 * The start as it is installed, from its own runtime with its own cache, to today's page with its
 * data, beside an empty JavaFX window with a cache of its own on the same runtime, by turns. The
 * book has ten years of records and was closed as a user closes it. The package is the one that
 * {@code installer/build.sh} left in {@code target/installer}.
 */
public final class PackagedStartBench {
    private static final Path IMAGE = Path.of("target/installer/stage/branchbook");
    private static final int RUNS = 10;
    private static final int YEARS = 10;

    private final Path data = Files.createTempDirectory("branchbook-bench");
    private final Path closed = data.resolve("closed.mv.db");
    private final Path java = IMAGE.resolve("runtime/bin/java").toAbsolutePath();
    private final Path empty = data.resolve("empty.jar");

    private PackagedStartBench() throws IOException {}

    public static void main(String[] args) throws Exception {
        if (!Files.exists(IMAGE.resolve("app.aot"))) {
            System.out.println("no package in " + IMAGE + ": run installer/build.sh first");
            return;
        }
        new PackagedStartBench().run();
    }

    private void run() throws Exception {
        makeBook();
        emptyJar();
        Path cache = data.resolve("empty.aot");
        List<String> theirs = List.of("-cp", empty.toString(), EmptyWindow.Start.class.getName());
        train(cache, theirs);
        Path plainCache = data.resolve("plain.aot");
        List<String> plainly = plainly();
        train(plainCache, plainly);
        Bench window = new Bench("empty window with its own cache");
        Bench plain = new Bench("plain window of these parts with its own cache");
        Bench today = new Bench("installed, today's page with its data");
        Bench shell = new Bench("installed, the shell");
        List<String> ours =
                List.of(
                        "-XX:AOTCache=" + IMAGE.toAbsolutePath().resolve("app.aot"),
                        "-jar",
                        IMAGE.toAbsolutePath().resolve("branchbook.jar").toString());
        measure(new Bench("warm"), ours, ".filled");
        theirs = with(cache, theirs);
        plainly = with(plainCache, plainly);
        measure(new Bench("warm"), theirs, "");
        measure(new Bench("warm"), plainly, "");
        for (int i = 0; i < RUNS; i++) {
            measure(window, theirs, "");
            measure(plain, plainly, "");
            measure(today, ours, ".filled");
            measure(shell, ours, "");
        }
        tell(window, plain, today, shell);
    }

    private static void tell(Bench window, Bench plain, Bench today, Bench shell) {
        window.print();
        plain.print();
        shell.print();
        Figures.beside("an empty window", window.median(), "ms");
        today.print();
        Figures.beside("a plain window of the same parts", plain.median(), "ms");
        double ratio = today.median() / window.median();
        System.out.printf("ratio %.2f, limit 1.25%n", ratio);
        System.out.printf("to a plain window %.2f%n", today.median() / plain.median());
        System.out.printf("of the shell %.2f%n", shell.median() / window.median());
        Figures.add("installed start to an empty window", ratio, "×", 1.25);
    }

    /** Its last year is this one, so that the page has much to tell. */
    private void makeBook() {
        try (GrowingBook grown = new GrowingBook(LocalDate.now().getYear() - YEARS + 1)) {
            grown.grow(YEARS);
            new Branches(grown.book().sql()).save(new Branch("中共示范大学第一支部委员会", "学院党委", null, false));
            grown.book()
                    .replaced(() -> {
                        Path folder = grown.book().folder();
                        OpenBook.open(folder, Clock.systemDefaultZone()).finish();
                        try {
                            Files.copy(Book.file(folder), closed);
                            Files.copy(
                                    folder.resolve("book.properties"),
                                    Files.createDirectory(data.resolve("book"))
                                            .resolve("book.properties"));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    /** The words that start the plain window, with the H2 of the package. */
    private List<String> plainly() throws IOException {
        try (Stream<Path> jars = Files.list(IMAGE.resolve("lib").toAbsolutePath())) {
            Path h2 =
                    jars.filter(jar -> jar.getFileName().toString().startsWith("h2-"))
                            .findAny()
                            .orElseThrow();
            String file = Book.file(data.resolve("book")).toString().replace(".mv.db", "");
            return List.of(
                    "-D" + PlainWindow.BOOK + "=" + file,
                    "-cp",
                    empty + File.pathSeparator + h2,
                    PlainWindow.Start.class.getName());
        }
    }

    private static List<String> with(Path cache, List<String> words) {
        List<String> all = new ArrayList<>(List.of("-XX:AOTCache=" + cache));
        all.addAll(words);
        return all;
    }

    /** A cache keeps classes of jars only. */
    private void emptyJar() throws IOException {
        try (OutputStream out = Files.newOutputStream(empty);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> classes =
                        Files.list(Path.of("target/test-classes/org/branchbook/bench"))) {
            for (Path file : classes.toList()) {
                String own = String.valueOf(file.getFileName());
                if (own.matches("(EmptyWindow|PlainWindow|StartBench).*")) {
                    jar.putNextEntry(new JarEntry("org/branchbook/bench/" + own));
                    jar.write(Files.readAllBytes(file));
                    jar.closeEntry();
                }
            }
        }
    }

    private void train(Path cache, List<String> words) throws Exception {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "-XX:+UnlockDiagnosticVMOptions",
                                "-XX:-AOTRecordTraining",
                                "-XX:AOTCacheOutput=" + cache,
                                "-D" + EmptyWindow.ENDS + "=true"));
        all.addAll(words);
        Files.copy(closed, Book.file(data.resolve("book")), StandardCopyOption.REPLACE_EXISTING);
        if (start(all).waitFor() != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("no cache of " + words.getLast());
        }
    }

    private void measure(Bench bench, List<String> words, String step) throws Exception {
        Path mark = data.resolve("started" + step);
        Files.deleteIfExists(mark);
        // The start before was ended by force.
        Files.copy(closed, Book.file(data.resolve("book")), StandardCopyOption.REPLACE_EXISTING);
        long begun = System.currentTimeMillis();
        Process process = start(words);
        try {
            bench.add((double) (StartBench.await(mark, process) - begun), 0);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("@" + IMAGE.resolve("app.options").toAbsolutePath());
        command.addAll(StartBench.window(data.resolve("started")));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        for (String place : List.of("BRANCHBOOK_HOME", "BRANCHBOOK_STATE")) {
            builder.environment().put(place, data.toString());
        }
        return builder.start();
    }
}
