package org.branchbook.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.branchbook.cli.CommandLineTool;
import org.branchbook.control.Screen;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.desk.Desk;
import org.branchbook.screens.Navigation;
import org.branchbook.shell.Entry;
import org.branchbook.shell.Preferences;
import org.branchbook.start.Presence;
import org.branchbook.start.Wanted;

/**
 * The run from which the JVM makes the cache of later starts: documents, then the window, which
 * shows every screen, is asked to the front by a second start, and closes itself. More would make
 * the cache larger than what it is good for: whatever it holds, a workbook's 1,900 classes or the
 * demonstration's, is taken up in every start.
 */
final class Training {
    private static final int SETTLED = 4;

    /** What the export command calls a document, and its format. */
    private static final List<String> PAPERS = List.of("roster docx", "service pdf", "ics ics");

    private final Path folder;

    /**
     * @param folder where {@code demo} wrote the demonstration
     */
    Training(Path folder) {
        this.folder = folder;
    }

    /** Returns when the window is closed, which ends the process. */
    void run() {
        for (List<String> command : commands()) {
            if (command(command) != 0) {
                throw new IllegalStateException(String.join(" ", command));
            }
        }
        Preferences preferences = Preferences.load(folder.resolve("window.properties"));
        preferences.locale(Locale.CHINESE);
        CompletableFuture<Desk> shown = new CompletableFuture<>();
        if (Main.window(new Wanted(book(), null), preferences, folder, shown::complete) != null) {
            throw new IllegalStateException("no window can be shown");
        }
        Desk desk = shown.join();
        Remote remote = new Remote(desk.ui().tasks());
        remote.awaitBook(desk);
        everywhere(desk, remote);
        secondStart();
        remote.act(() -> desk.ui().window().hide());
    }

    /** What a second start does before it ends: it finds the window and asks it to the front. */
    private void secondStart() {
        Presence second = new Presence(folder);
        if (second.take(book()) || !second.ask(null)) {
            throw new IllegalStateException("the window was not found");
        }
    }

    /** Opens every view with all its parts. */
    static void everywhere(Desk desk, Remote remote) {
        for (Entry entry : Entry.all(desk.ui())) {
            remote.act(() -> navigation(desk).open(entry.id()));
            remote.settle(SETTLED);
            visit(desk, remote, entry.id(), "");
        }
    }

    /** Shows every segment of a view, and those within them. */
    private static void visit(Desk desk, Remote remote, String view, String path) {
        List<String> ids = new ArrayList<>();
        remote.act(() ->
                navigation(desk)
                        .open(
                                view,
                                Screen.class,
                                screen -> {
                                    Screen inside =
                                            path.isEmpty()
                                                    ? screen
                                                    : ((SegmentedScreen) screen).open(path);
                                    if (inside instanceof SegmentedScreen segments) {
                                        ids.addAll(segments.ids());
                                    }
                                }));
        remote.settle(SETTLED);
        for (String id : ids) {
            visit(desk, remote, view, path.isEmpty() ? id : path + "/" + id);
        }
    }

    private static Navigation navigation(Desk desk) {
        return desk.navigation().orElseThrow();
    }

    private List<List<String>> commands() {
        String year = String.valueOf(LocalDate.now(Clock.systemDefaultZone()).getYear());
        List<List<String>> commands = new ArrayList<>();
        for (String paper : PAPERS) {
            String kind = paper.substring(0, paper.indexOf(' '));
            Path file = folder.resolve(paper.replace(' ', '.'));
            commands.add(of("export", kind, "--year", year, "--out", file.toString()));
        }
        return commands;
    }

    private List<String> of(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--book", book().toString()));
        return command;
    }

    private Path book() {
        return folder.resolve("book");
    }

    /** What goes well is not told: only what the cache is made from matters. */
    private static int command(List<String> words) {
        return CommandLineTool.run(
                words.toArray(String[]::new),
                new PrintWriter(PrintWriter.nullWriter()),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Clock.systemDefaultZone());
    }
}
