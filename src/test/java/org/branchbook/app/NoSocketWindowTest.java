package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.branchbook.backup.Backups;
import org.branchbook.cli.InitialisedClasses;
import org.branchbook.desk.Desk;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.shell.Preferences;
import org.branchbook.start.Presence;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A window that is opened, shown in every part, written in, asked for a backup and the manual, and
 * closed opens no socket, as {@link org.branchbook.cli.NoSocketTest} has it of the commands.
 */
class NoSocketWindowTest {
    @TempDir Path work;

    @Test
    void aDayInTheWindowOpensNoSocket() throws Exception {
        List<String> arguments = new ArrayList<>();
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.matches("-(javaagent|Xmx|Xlog).*"))
                .forEach(arguments::add);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.addAll(List.of(Day.class.getName(), work.toString()));
        Set<String> classes =
                InitialisedClasses.of(work, "window", arguments).collect(Collectors.toSet());
        assertTrue(classes.contains("javafx.stage.Stage"), "the trace sees a window");
        assertEquals(false, classes.contains(InitialisedClasses.SOCKETS), "a socket");
        try (OpenBook book = OpenBook.open(work.resolve("book"), TestBook.clock(TestBook.TODAY))) {
            assertEquals("甲乙丙", book.branches().find().orElseThrow().superior());
        }
        assertTrue(
                Backups.all(work.resolve("book")).stream()
                        .anyMatch(backup -> backup.reason().equals("manual")));
    }

    /** What the process does. */
    static final class Day {
        private Day() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            Path place = folder.resolve("book");
            try (OpenBook book = OpenBook.create(place, TestBook.clock(TestBook.TODAY))) {
                SampleBranch.fill(book.book(), book.clock());
            }
            Preferences preferences = Preferences.load(folder.resolve("window.properties"));
            preferences.locale(Locale.CHINESE);
            Presence presence = new Presence(folder);
            presence.take(place);
            BranchbookApp app = new BranchbookApp(place, preferences, presence);
            CompletableFuture<Desk> shown = new CompletableFuture<>();
            app.start(null, shown::complete);
            Desk desk = shown.join();
            Remote remote = new Remote(desk.ui().tasks());
            remote.awaitBook(desk);
            Training.everywhere(desk, remote);
            remote.act(() -> desk.navigation().orElseThrow().open("settings"));
            remote.settle(4);
            remote.act(() -> find(desk, "superior", TextInputControl.class).setText("甲乙丙"));
            remote.act(() -> find(desk, "branch-save", Button.class).fire());
            remote.settle(4);
            remote.act(() -> find(desk, "backup-now", Button.class).fire());
            remote.settle(4);
            remote.act(() ->
                    find(desk, "nav-help", Node.class)
                            .executeAccessibleAction(AccessibleAction.FIRE));
            remote.settle(4);
            remote.act(() -> desk.ui().window().hide());
        }

        private static <N extends Node> N find(Desk desk, String id, Class<N> kind) {
            return kind.cast(desk.ui().window().getScene().getRoot().lookup("#" + id));
        }
    }
}
