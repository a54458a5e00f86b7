package org.branchbook.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Places;
import picocli.CommandLine.Option;

/**
 * One command: its options are fields, its result is the exit status. --lang and --json are read
 * before anything else, because failures to read the rest must be told the same way.
 */
abstract class ToolCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int WRONG = 1;
    static final int USAGE = 2;

    final Console console;

    @Option(names = "--book", paramLabel = "DIR", descriptionKey = "cli.option.book")
    private Path book = Places.book();

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

    ToolCommand(Console console) {
        this.console = console;
    }

    /** The key of the sentence that says what the command does. */
    abstract String summary();

    abstract int run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        return run();
    }

    final Path folder() {
        return book;
    }

    final OpenBook open() {
        return OpenBook.open(book, console.clock());
    }

    /** Says the result in words, or, with --json, hands over the values. */
    final int done(String text, Map<String, ?> values) {
        console.say(text);
        console.result(values);
        return DONE;
    }

    final WrongUsage wrong(String key, Object... args) {
        return new WrongUsage(console.text(key, args));
    }
}
