package org.branchbook.app;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.branchbook.app.Display.Missing;
import org.branchbook.base.Messages;
import org.branchbook.cli.CommandLineTool;
import org.branchbook.home.Places;
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
        Optional<Missing> missing = wanted.flatMap(Main::window);
        if (missing.isPresent()) {
            System.err.println(missing.get().in(new Messages(Preferences.load().locale())));
            System.exit(withoutDisplay(System.getProperty(DEMO)));
        }
    }

    /** Shows the window until it is closed, or tells at once why no window can be shown. */
    private static Optional<Missing> window(Wanted wanted) {
        Optional<Missing> missing = Display.missing();
        if (missing.isPresent()) {
            return missing;
        }
        Preferences preferences = Preferences.load();
        Path folder =
                Optional.ofNullable(wanted.book())
                        .or(preferences::recentBook)
                        .orElseGet(Places::book);
        Presence presence = new Presence(Places.state());
        if (!presence.take(folder) && presence.ask(wanted.bundle())) {
            return Optional.empty();
        }
        try {
            new BranchbookApp(folder, preferences, presence).start(wanted.bundle(), _ -> {});
            return Optional.empty();
        } catch (UnsupportedOperationException unreachable) {
            return Optional.of(Display.unreachable());
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
