package org.branchbook.recording;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Messages;
import org.branchbook.home.OpenBook;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.RecordDoors;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Ui;

/**
 * Types minutes into the record page of a book, without a pause, until it is killed. A line on
 * standard output tells each key and each time that the book has taken text in: {@code typed N} and
 * {@code kept N}, in letters so far.
 */
final class TypingUntilKilled extends FxTest {
    /** Repeated for as long as it is typed. */
    static final String WORDS = "会议讨论了年度计划。";

    private final OpenBook book;
    private final ActivityId id;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);

    private TypingUntilKilled(OpenBook book, ActivityId id) {
        this.book = book;
        this.id = id;
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            OpenBook book = OpenBook.open(Path.of(args[0]), TestBook.clock(TestBook.TODAY));
            up.await();
            new TypingUntilKilled(book, new ActivityId(Long.parseLong(args[1]))).typeOn();
        } finally {
            // The window's thread would keep a typist alive that has failed.
            Runtime.getRuntime().halt(1);
        }
    }

    private void typeOn() throws InterruptedException {
        Activities activities = book.activities();
        show(1000, 700, this::page);
        waitFor("page", () -> shown("step-WRITE"));
        click("step-WRITE");
        waitFor("minutes", () -> shown("minutes"));
        click("minutes");
        activities
                .changes()
                .listen(() -> out.println("kept " + activities.get(id).minutes().length()));
        for (int typed = 1; ; typed++) {
            type(WORDS.substring((typed - 1) % WORDS.length(), (typed - 1) % WORDS.length() + 1));
            out.println("typed " + typed);
        }
    }

    private javafx.scene.Parent page() {
        Messages messages = new Messages(Locale.CHINA);
        Ui ui = new Ui(messages, tasks(), book.clock(), stage(), Memory.brief());
        ActivitiesScreen screen =
                new ActivitiesScreen(
                        ui,
                        new RecordDoors(
                                book.activities(),
                                book.attendances(),
                                book.rules(),
                                book.book().attachments(),
                                book.members(),
                                book.records().evidenceLists(),
                                book.holidays()),
                        new PlanEditor(ui, book.activities(), book.members(), book.branches()),
                        List.of());
        ui.content(screen.node());
        screen.open(id);
        return ui.root();
    }
}
