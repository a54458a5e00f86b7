package org.branchbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a book in a temporary folder, on a fixed day, and what they say. */
public abstract class CommandLineTest {
    @TempDir protected Path folder;
    protected final StringWriter out = new StringWriter();
    protected final StringWriter err = new StringWriter();
    protected final List<Path> pictured = new ArrayList<>();
    private final LocalDate today;

    protected CommandLineTest(LocalDate today) {
        this.today = today;
    }

    /** Returns the exit status; {@code out} and {@code err} hold what this command said. */
    protected final int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--book", folder.resolve("book").toString()));
        return CommandLineTool.run(
                words.toArray(String[]::new),
                new PrintWriter(out),
                new PrintWriter(err),
                TestBook.clock(today),
                pictured::add);
    }

    protected final void done(String... args) {
        assertEquals(0, run(args), err::toString);
    }

    protected final Map<String, Object> json(String... args) throws IOException {
        return json(0, args);
    }

    protected final Map<String, Object> json(int status, String... args) throws IOException {
        List<String> words = new ArrayList<>(List.of(args));
        words.add("--json");
        assertEquals(status, run(words.toArray(String[]::new)), err::toString);
        return result();
    }

    /** What the last command said with --json. */
    protected final Map<String, Object> result() throws IOException {
        return JSON.std.mapFrom(out.toString());
    }

    @SuppressWarnings("unchecked")
    protected static List<Map<String, Object>> rows(Map<String, Object> result, String name) {
        return (List<Map<String, Object>>) (List<?>) Objects.requireNonNull(result.get(name));
    }

    protected final OpenBook create() {
        return OpenBook.create(folder.resolve("book"), TestBook.clock(today));
    }

    protected final OpenBook book() {
        return OpenBook.open(folder.resolve("book"), TestBook.clock(today));
    }

    /** Plans an activity from 14:00 to 16:00 whose title is its type. */
    protected final void plan(String type, String date) {
        plan(type, date, type);
    }

    protected final void plan(String type, String date, String title) {
        done(
                "plan", "--type", type, "--date", date, "--start", "14:00", "--end", "16:00",
                "--title", title);
    }

    protected final String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines)).toString();
    }
}
