package org.branchbook.diarydesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.branchbook.control.Screen;
import org.branchbook.control.Toolbar;
import org.branchbook.diary.Diary;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Idle;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The diary behind its lock: pages, the ledger of two columns, and the look back of each month. */
public final class DiaryView implements Screen {
    private static final Duration REST = Duration.minutes(5);

    private final Ui ui;
    private final Diary diary;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final StackPane root = new StackPane();
    private final StackPane middle = new StackPane();
    private final VBox pages = new VBox();
    private final CheckBox copies = new CheckBox();
    private final Idle idle;
    private final Map<String, ToggleButton> choices = new LinkedHashMap<>();
    private String chosen = "entries";
    private Diary.@Nullable State state;
    private boolean front;

    /** One of the three parts behind the lock. */
    interface Part {
        Node node();

        /** Reads what is kept. */
        void read();

        /** Hands what is typed and not kept yet to the book's thread. */
        void keep();

        /** Forgets what is shown. */
        void clear();
    }

    public DiaryView(Ui ui, DiaryDoors doors) {
        this(ui, doors, REST);
    }

    /**
     * @param rest how long nobody touches the window before it locks
     */
    DiaryView(Ui ui, DiaryDoors doors, Duration rest) {
        this.ui = ui;
        this.diary = doors.diary();
        idle = new Idle(rest, this::leftAlone);
        parts.put("entries", new WritingPane(ui, doors));
        parts.put("deeds", new LedgerPane(ui, diary));
        parts.put("review", new ReviewPane(ui, diary));
        VBox.setVgrow(middle, Priority.ALWAYS);
        pages.getChildren().addAll(bar(), middle);
        diary.changes().listen(() -> ui.tasks().onFx(this::refresh));
    }

    private Toolbar bar() {
        Toolbar bar = new Toolbar(ui.text("diary.title"));
        ToggleGroup one = new ToggleGroup();
        List<Node> buttons = new ArrayList<>();
        for (String name : parts.keySet()) {
            ToggleButton button = new ToggleButton(title(name));
            button.setId("diary-" + name);
            button.getStyleClass().add("segment");
            button.setMnemonicParsing(false);
            button.setToggleGroup(one);
            button.setOnAction(_ -> choose(name));
            choices.put(name, button);
            buttons.add(button);
        }
        copies.setId("diary-copies");
        copies.setText(ui.text("diary.copies"));
        copies.setOnAction(_ -> copies(copies.isSelected()));
        return bar.left(buttons.toArray(Node[]::new))
                .right(
                        copies,
                        Buttons.id(
                                "diary-password",
                                Buttons.plain(
                                        ui.text("diary.changePassword"),
                                        () -> new PasswordPanel(ui, diary).open())),
                        Buttons.id("diary-lock", Buttons.plain(ui.text("diary.lock"), this::lock)));
    }

    private String title(String part) {
        return switch (part) {
            case "deeds" -> ui.text("diary.deeds");
            case "review" -> ui.text("diary.review");
            default -> ui.text("diary.entries");
        };
    }

    private Part part() {
        return Objects.requireNonNull(parts.get(chosen));
    }

    private void choose(String name) {
        part().keep();
        chosen = name;
        choices.forEach((key, button) -> button.setSelected(key.equals(name)));
        middle.getChildren().setAll(part().node());
        part().read();
    }

    private void copies(boolean wanted) {
        ui.tasks()
                .run(() -> diary.inBackups(wanted))
                .onSuccess(_ -> ui.notice(ui.text(wanted ? "diary.copied" : "diary.notCopied")))
                .onFailure(problem -> {
                    copies.setSelected(!wanted);
                    ui.failed(problem);
                });
    }

    /** What is typed is kept before the key is forgotten. */
    private void lock() {
        parts.values().forEach(Part::keep);
        idle.stop();
        // Nothing may be typed between keeping and locking: it would be lost.
        pages.setDisable(true);
        ui.tasks().run(diary::lock);
    }

    /** What lies over the window may show what was written, so it goes too. */
    void leftAlone() {
        lock();
        while (ui.panelOpen()) {
            ui.close();
        }
    }

    private record Read(Diary.State state, boolean copied) {}

    private void refresh() {
        ui.tasks()
                .run(() -> new Read(diary.state(), diary.inBackups()))
                .onSuccess(read -> {
                    copies.setSelected(read.copied);
                    show(read.state);
                });
    }

    private void show(Diary.State next) {
        boolean same = next == state;
        state = next;
        if (next == Diary.State.OPEN) {
            if (!same) {
                root.getChildren().setAll(pages);
                pages.setDisable(false);
                choose(chosen);
                idle.watch(front ? root.getScene() : null);
            } else {
                part().read();
            }
        } else if (!same) {
            parts.values().forEach(Part::clear);
            LockPane locked = new LockPane(ui, diary, next == Diary.State.NONE);
            root.getChildren().setAll(locked.node());
            if (front) {
                locked.focus();
            }
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        front = true;
        refresh();
    }

    @Override
    public void hidden() {
        front = false;
        lock();
    }
}
