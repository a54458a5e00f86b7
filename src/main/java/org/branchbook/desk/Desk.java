package org.branchbook.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.help.HelpDesk;
import org.branchbook.home.OpenBook;
import org.branchbook.screens.Navigation;
import org.branchbook.shell.MainWindow;
import org.branchbook.shell.Preferences;
import org.branchbook.storage.Book;
import org.branchbook.ui.Job;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the window: the shell at once, then the book that was open last, the first start
 * where there is none yet, or the reason why a book cannot be opened.
 */
public final class Desk {
    private final Stage stage;
    private final Tasks tasks;
    private final Preferences preferences;
    private final Clock clock;
    private Path folder;
    private Ui ui;
    private final HelpDesk help;
    private @Nullable Opening opening;
    private @Nullable OpenBook book;
    private @Nullable MainWindow window;
    private final Locking locking = new Locking(this);
    private final FirstPage firstPage = new FirstPage();
    private Consumer<Path> moved = _ -> {};

    public Desk(Stage stage, Tasks tasks, Preferences preferences, Clock clock, Path folder) {
        this.stage = stage;
        this.tasks = tasks;
        this.preferences = preferences;
        this.clock = clock;
        this.folder = folder;
        this.help =
                new HelpDesk(
                        this::ui, () -> window == null ? "first" : window.place(), this::folder);
        this.ui = freshUi();
    }

    /** Lays out an empty window in the chosen language and looks; the book follows. */
    Ui freshUi() {
        ui = new Ui(new Messages(preferences.locale()), tasks, clock, stage, preferences);
        Scene before = stage.getScene();
        // A scene without a size of its own would shrink the window to what it holds.
        Scene scene =
                before == null
                        ? new Scene(ui.root())
                        : new Scene(ui.root(), before.getWidth(), before.getHeight());
        preferences.theme().begin(scene);
        help.bind(scene);
        stage.setScene(scene);
        stage.setTitle(ui.text("app.name"));
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> tasks.onFx(() -> ui.failed(e)));
        if (Book.exists(folder)) {
            shell();
        }
        return ui;
    }

    /** The rail, which takes choices before the book is open. */
    private MainWindow shell() {
        MainWindow made = new MainWindow(ui, preferences, new Navigation());
        made.helper(help::open);
        made.openLast();
        window = made;
        return made;
    }

    public Ui ui() {
        return ui;
    }

    HelpDesk help() {
        return help;
    }

    public Path folder() {
        return folder;
    }

    public FirstPage firstPage() {
        return firstPage;
    }

    /** Where to go in the open book; none before one is shown. */
    public Optional<Navigation> navigation() {
        return shown().filter(MainWindow::connected).map(MainWindow::navigation);
    }

    public Optional<OpenBook> book() {
        return Optional.ofNullable(book);
    }

    Preferences preferences() {
        return preferences;
    }

    /** Opens the book of the folder, or says what else can be done. */
    public void openBook() {
        openBook(new Opening(tasks, folder, locking::key, clock));
    }

    /** Shows the book whose opening has begun; empty means that there is none yet. */
    public void openBook(Opening begun) {
        opening = begun;
        tasks.aside(() -> begun.found().get())
                .onSuccess(found -> {
                    if (begun == opening) {
                        opening = null;
                        found.ifPresentOrElse(this::opened, new NotOpened(this)::none);
                    }
                })
                .onFailure(problem -> notOpened(begun, problem))
                .withProgress(() -> begun.text(ui));
    }

    private void opened(Found found) {
        book = found.book();
        preferences.recentBook(folder);
        if (!SampleDesk.shows(folder)) {
            preferences.ownBook(folder);
        }
        found.branch().ifPresentOrElse(branch -> show(found, branch), this::firstStart);
    }

    private void show(Found found, Branch branch) {
        MainWindow shell = window == null ? shell() : window;
        Wiring wiring = new Wiring(ui, found, this, shell);
        wiring.connect(branch);
        locking.shown(found.book());
        // Behind what the screen has just asked for on the same thread: with its data shown.
        tasks.run(() -> true).onSuccess(_ -> firstPage.filled(wiring::tell));
    }

    /** Shows the open book again after a change of language, as it was. */
    void rebuild() {
        leave();
        freshUi();
        if (book == null) {
            openBook();
        } else {
            again(book::renewed);
        }
    }

    /** Shows the open book once something was done to it, unless it was closed meanwhile. */
    private void again(Callable<OpenBook> work) {
        tasks.run(() -> Found.in(work.call()))
                .onSuccess(found -> Optional.ofNullable(book).ifPresent(_ -> opened(found)));
    }

    /** Tells, beside the FX thread, of each other book that comes on the desk. */
    public void onMove(Consumer<Path> listener) {
        moved = listener;
    }

    Locking locking() {
        return locking;
    }

    private void notOpened(Opening begun, Throwable problem) {
        if (begun == opening) {
            opening = null;
            new NotOpened(this).of(problem);
        }
    }

    void firstStart() {
        ui.content(new FirstStart(ui, this).node());
        firstPage.filled(() -> {});
    }

    void chooseOther() {
        ui.chooseFolder(ui.text("app.openOther")).ifPresent(this::switchTo);
    }

    /** Closes the open book and opens another one; nothing of the first is changed. */
    public void switchTo(Path other) {
        if (!Book.exists(other)) {
            ui.notice(ui.text("app.noBookThere", other));
            return;
        }
        move(other, () -> {}, "");
    }

    /** Makes a book in a folder with the help of {@code fill}, then opens it. */
    void make(Path other, Filling filling) {
        move(other, () -> filling.create(other, clock), "");
    }

    /** Describes the branch in the book of this folder, which is made if it is not there. */
    void describe(Filling filling) {
        OpenBook open = book;
        if (open == null) {
            make(folder, filling);
        } else {
            again(() -> {
                filling.fill(open);
                return open;
            });
        }
    }

    /**
     * Closes the open book, lets {@code between} happen and opens the book of a folder.
     *
     * @param said what was done, may be empty
     */
    void move(Path other, Tasks.Work between, String said) {
        leave();
        Callable<Boolean> closing = letGo(OpenBook::finish);
        tasks.run(
                        () -> {
                            closing.call();
                            between.run();
                            moved.accept(other);
                        })
                .onSuccess(_ -> {
                    if (!folder.equals(other)) {
                        locking.forget();
                    }
                    folder = other;
                    reopen();
                    if (!said.isEmpty()) {
                        ui.notice(said);
                    }
                })
                .onFailure(problem -> {
                    reopen();
                    ui.failed(problem);
                })
                .withProgress(ui.text("app.opening"));
    }

    /** Opens the folder's book in a fresh window: keys and undo of the book before end with it. */
    void reopen() {
        freshUi();
        openBook();
    }

    /** Closes the open book as it is, with no last backup; {@link #reopen} shows it again. */
    Job<Boolean> drop() {
        leave();
        return tasks.run(letGo(OpenBook::close));
    }

    /** Lets the screen in front save what was typed, and ends with it. */
    public void leave() {
        shown().ifPresent(MainWindow::leave);
        window = null;
    }

    public Optional<MainWindow> shown() {
        return Optional.ofNullable(window);
    }

    /** Waits for what is being saved or opened, makes the day's backup and closes the book. */
    public void close() {
        if (opening == null && book == null) {
            return;
        }
        try {
            tasks.ahead(letGo(OpenBook::finish)).get();
        } catch (ExecutionException | InterruptedException e) {
            Logger.getLogger(Desk.class.getName()).log(Level.SEVERE, "book not closed cleanly", e);
        }
    }

    /** How to close what is open or being opened, on the database's thread; none is open here. */
    private Callable<Boolean> letGo(Consumer<OpenBook> ending) {
        Opening begun = opening;
        OpenBook shown = book;
        opening = null;
        book = null;
        return () -> {
            (begun == null ? Optional.ofNullable(shown) : begun.book()).ifPresent(ending);
            return true;
        };
    }
}
