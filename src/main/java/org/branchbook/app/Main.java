package org.branchbook.app;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.branchbook.base.Messages;
import org.branchbook.cli.CommandLineTool;
import org.branchbook.desk.Desk;
import org.branchbook.home.Places;
import org.branchbook.shell.Preferences;
import org.branchbook.start.Display;
import org.branchbook.start.Display.Missing;
import org.branchbook.start.FileNames;
import org.branchbook.start.Graphics;
import org.branchbook.start.Presence;
import org.branchbook.start.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * The one entry: without arguments, or with the path of a book or an archive, the window; with a
 * command the command line. {@code --book DIR} alone is the window on another book, {@code --train
 * DIR} the run that a package's cache of the start is made from.
 */
public final class Main {
    /** Where a start without a display writes the demonstration; only the build's run sets it. */
    private static final String DEMO = "branchbook.demo";

    private Main() {}

    public static void main(String[] args) {
        FileNames.ensureUnicode();
        if (args.length == 2 && args[0].equals("--train")) {
            new Training(Path.of(args[1]).toAbsolutePath()).run();
            return;
        }
        Optional<Wanted> wanted = Wanted.of(args);
        if (wanted.isEmpty()) {
            System.exit(command(args));
        }
        Graphics.choose();
        Missing missing = window(wanted.get(), Preferences.load(), Places.state(), null);
        if (missing != null) {
            System.err.println(missing.in(new Messages(Preferences.load().locale())));
            System.exit(withoutDisplay(System.getProperty(DEMO)));
        }
    }

    /**
     * Shows the window until it is closed; returns at once, with what is missing where no window
     * can be shown. The cache of the start is made from a run through here: a step beside it would
     * be read and linked anew at every start.
     *
     * @param state the folder in which starts meet each other
     * @param shown gets what lies in the window once the shell is painted; null for nobody
     */
    static @Nullable Missing window(
            Wanted wanted, Preferences preferences, Path state, @Nullable Consumer<Desk> shown) {
        Optional<Missing> missing = Display.missing();
        if (missing.isPresent()) {
            return missing.get();
        }
        Path folder =
                Optional.ofNullable(wanted.book())
                        .or(preferences::recentBook)
                        .orElseGet(Places::book);
        Presence presence = new Presence(state);
        if (!presence.take(folder) && presence.ask(wanted.bundle())) {
            return null;
        }
        try {
            new BranchbookApp(folder, preferences, presence).start(wanted.bundle(), shown);
            return null;
        } catch (UnsupportedOperationException unreachable) {
            return Display.unreachable();
        }
    }

    private static int withoutDisplay(@Nullable String demo) {
        if (demo == null) {
            command("--help");
            return 1;
        }
        return command("demo", "--out", demo);
    }

    /** JSON is UTF-8 whatever the terminal writes. */
    private static int command(String... args) {
        boolean json = List.of(args).contains("--json");
        Charset charset = json ? StandardCharsets.UTF_8 : System.out.charset();
        return CommandLineTool.run(
                args,
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, System.err.charset()),
                Clock.systemDefaultZone(),
                ViewPictures::write);
    }
}
