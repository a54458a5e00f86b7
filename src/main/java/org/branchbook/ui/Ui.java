package org.branchbook.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/** What a screen needs from its window: texts, tasks, today, notices and undo, failures, panels. */
public final class Ui {
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private final Messages messages;
    private final Tasks tasks;
    private final Clock clock;
    private final Stage window;
    private final Memory memory;
    private final StackPane content = new StackPane();
    private final PanelLayer panels = new PanelLayer();
    private final StackPane root = new StackPane(content, panels);
    private final UndoStack undos = new UndoStack();
    private final Failures failures = new Failures(this);
    private final Unsaved unsaved;
    private FileDialogs dialogs;
    private @Nullable NoticeBar noticeBar;
    private @Nullable Scene bound;
    private @Nullable Scene covered;

    public Ui(Messages messages, Tasks tasks, Clock clock, Stage window, Memory memory) {
        this.messages = messages;
        this.tasks = tasks;
        this.unsaved = new Unsaved(tasks);
        this.clock = clock;
        this.window = window;
        this.memory = memory;
        this.dialogs = new SystemFileDialogs(window, memory);
        // JavaFX's own texts and its calendar follow the default locale; weeks begin on Monday.
        Locale.setDefault(
                new Locale.Builder()
                        .setLocale(messages.locale())
                        .setUnicodeLocaleKeyword("fw", "mon")
                        .build());
        root.getStyleClass().add("frame");
        root.sceneProperty().subscribe(this::bindKeys);
        ToggleKeys.install(root);
        tasks.unhandled(this::failed);
        tasks.started(job -> new Waiting(this, job).watch());
    }

    public Messages messages() {
        return messages;
    }

    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    public Tasks tasks() {
        return tasks;
    }

    /** What could not be written yet. */
    public Unsaved unsaved() {
        return unsaved;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Stage window() {
        return window;
    }

    public Memory memory() {
        return memory;
    }

    /** The root of the scene: content, panels and notices above each other. */
    public StackPane root() {
        return root;
    }

    /** Puts the shell in front, which needs few style sheets and so is painted at once. */
    public void shell(Node node) {
        if (!content.getChildren().contains(node)) {
            content.getChildren().setAll(node);
        }
    }

    public void content(Node node) {
        complete();
        content.getChildren().setAll(node);
    }

    /** Reads the style sheets that the shell does without. */
    public void complete() {
        Scene scene = root.getScene();
        if (scene != null) {
            StyleSheets.complete(scene);
        }
    }

    public void notice(String text) {
        notices().show(text, null, 5);
    }

    /** Says something and offers the next step. */
    public void notice(String text, String step, Runnable action) {
        notices().show(text, Buttons.id("notice-step", Buttons.quiet(step, action)), 10);
    }

    /** Says what was done and offers to take it back; {@code undo} runs on the database thread. */
    public void done(String text, Tasks.Work undo) {
        undos.push(new UndoStack.Step(text, undo));
        Button button = Buttons.quiet(text("ui.undo"), this::undo);
        button.setId("undo");
        notices().show(text, button, 10);
    }

    /** Makes something a step to take back without a word about it, as typing is. */
    public void undoable(String text, Tasks.Work undo) {
        undos.push(new UndoStack.Step(text, undo));
    }

    /** Takes back the latest step that can be; the same as Ctrl+Z outside of a text field. */
    public void undo() {
        undos.pop()
                .ifPresent(step ->
                        written(step.undo(), () -> undos.push(step))
                                .onSuccess(_ -> notice(text("ui.undone", step.text()))));
    }

    /** Writes what a control shows already; {@code back} undoes that where the book refuses it. */
    public Job<@Nullable Object> written(Tasks.Work work, Runnable back) {
        return tasks.run(work)
                .onFailure(problem -> {
                    back.run();
                    failed(problem);
                });
    }

    public void failed(Throwable problem) {
        if (noticeBar != null) {
            noticeBar.hide();
        }
        failures.show(problem);
    }

    public void open(Panel panel) {
        complete();
        if (noticeBar != null) {
            noticeBar.giveWay();
        }
        panels.open(panel);
    }

    /** Puts a node in the place of everything in the window, which stays as it is behind it. */
    public void cover(Node node) {
        Scene scene = root.getScene();
        if (scene != null) {
            StackPane cover = new StackPane(node);
            cover.getStyleClass().add("frame");
            scene.setRoot(cover);
            covered = scene;
        }
    }

    /** Shows again what was covered, with everything that was open and typed. */
    public void uncover() {
        if (covered != null) {
            covered.setRoot(root);
            covered = null;
        }
    }

    public boolean isCovered() {
        return covered != null;
    }

    /** Closes the top panel. */
    public void close() {
        panels.close();
    }

    public boolean panelOpen() {
        return panels.isOpen();
    }

    /** The id of the panel on top; empty without one. */
    public String panel() {
        return panels.top();
    }

    /** Asks before something that cannot be taken back; the button names the deed. */
    public void confirm(String title, String question, String deed, Runnable action) {
        Label label = new Label(question);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        open(
                new Panel(title)
                        .id("confirm")
                        .width(440)
                        .content(label)
                        .action(Buttons.plain(text("ui.cancel"), this::close))
                        .primary(
                                deed,
                                () -> {
                                    close();
                                    action.run();
                                }));
    }

    /** Takes other file dialogs, as tests do. */
    public void dialogs(FileDialogs other) {
        dialogs = other;
    }

    public Optional<Path> chooseOpen(String title, FileDialogs.Kind... kinds) {
        return dialogs.open(title, List.of(kinds));
    }

    public Optional<Path> chooseSave(String title, String suggestedName, FileDialogs.Kind kind) {
        return dialogs.save(title, suggestedName, kind);
    }

    public Optional<Path> chooseFolder(String title) {
        return dialogs.folder(title);
    }

    /** Opens a file or folder with the system's program, or says where it is. */
    public void openFile(Path path) {
        tasks.aside(() -> {
            dialogs.show(path);
            return path;
        });
    }

    void waiting(String text, @Nullable Button cancel) {
        notices().show(text, cancel, 0);
    }

    /** Takes the text away unless another one has replaced it. */
    void waited(String text) {
        if (noticeBar != null && noticeBar.text().equals(text)) {
            noticeBar.back();
        }
    }

    /** Made at the first notice, because the first frame must not wait for it. */
    private NoticeBar notices() {
        NoticeBar bar = noticeBar;
        if (bar == null) {
            complete();
            bar = new NoticeBar();
            StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
            StackPane.setMargin(bar, new Insets(0, 0, 20, 0));
            root.getChildren().add(bar);
            noticeBar = bar;
        }
        return bar;
    }

    private void bindKeys(@Nullable Scene scene) {
        if (scene != null && scene != bound) {
            bound = scene;
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::undoKey);
        }
    }

    /** A filter, because a text field swallows the key even where it has nothing to take back. */
    private void undoKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl text && text.isUndoable();
        if (UNDO.match(event) && !typing && !panelOpen() && !isCovered()) {
            event.consume();
            undo();
        }
    }
}
