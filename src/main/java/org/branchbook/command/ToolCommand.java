package org.branchbook.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.branchbook.base.AppException;
import org.branchbook.database.Protection;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Places;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Words;
import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * One command: its options are fields, its result is the exit status. --lang and --json are read
 * before anything else, because failures to read the rest must be told the same way.
 */
public abstract class ToolCommand implements Callable<Integer> {
    public static final int DONE = 0;
    public static final int WRONG = 1;
    public static final int USAGE = 2;

    protected final Console console;

    @Option(names = "--book", paramLabel = "DIR", descriptionKey = "cli.option.book")
    private Path book = Places.book();

    @Option(
            names = "--book-password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.password")
    private @Nullable Path passwordFile;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "cli.option.lang")
    private String lang = "zh";

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    private boolean help;

    protected ToolCommand(Console console) {
        this.console = console;
    }

    /** The key of the sentence that says what the command does. */
    public abstract String summary();

    protected abstract int run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        return run();
    }

    protected final Path folder() {
        return book;
    }

    protected final OpenBook open() {
        return OpenBook.open(book, key(), console.clock());
    }

    /** What opens a book with a password; null for one without. */
    protected final @Nullable BookKey key() {
        return Book.locked(book) ? Protection.key(book, password()) : null;
    }

    /** The password from its file, or asked for: among the arguments it would stay in a history. */
    protected final String password() {
        return passwordFile == null ? asked("cli.password.ask") : firstLine(passwordFile);
    }

    protected static String firstLine(Path file) {
        return TextFile.read(file).lines().findFirst().orElse("").strip();
    }

    /** Asks for a secret at the terminal. */
    protected final String asked(String key) {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .map(terminal -> terminal.readPassword("%s ", console.text(key)))
                .map(String::new)
                .orElseThrow(() -> new AppException("encryption.locked"));
    }

    public final Console console() {
        return console;
    }

    /** Says the result in words, or, with --json, hands over the values. */
    public final int done(String text, Map<String, ?> values) {
        console.say(text);
        console.result(values);
        return DONE;
    }

    /**
     * Tells a list: as rows of text with what they come to, or, with --json, as values.
     *
     * @param figures what the rows come to
     * @param said the same in words
     */
    protected final int listed(
            String name, List<Map<String, Object>> rows, Map<String, ?> figures, String said) {
        Map<String, Object> result = new LinkedHashMap<>(figures);
        result.put(name, rows);
        console.result(result);
        TextTable.of(rows).forEach(console::say);
        console.say(said);
        return DONE;
    }

    /** Tells a list by its columns, or, with --json, as values. */
    protected final <T> int listed(Listed<T> listed, int year, Map<String, ?> values) {
        listed(listed, year);
        console.result(values);
        return DONE;
    }

    /** Tells a list by its columns; with --json not at all. */
    protected final <T> void listed(Listed<T> listed, int year) {
        if (!console.json()) {
            Words words = new Words(console.messages(), console::today);
            TextTable.of(listed, words, year).forEach(console::say);
        }
    }

    public final WrongUsage wrong(String key, Object... args) {
        return new WrongUsage(console.text(key, args));
    }
}
