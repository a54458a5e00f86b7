package org.branchbook.lecture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.FileCopies;
import org.branchbook.base.Problem;
import org.branchbook.control.Keeping;
import org.branchbook.control.RowsEditor;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.RosterEntry;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Kind, lecturers and outline of a lecture, on the page of its record; kept while typed. */
public final class LecturePane implements RecordPart {
    private final Ui ui;
    private final Lectures lectures;
    private final FileCopies files;
    private final Form form;
    private final Field<@Nullable LectureKind> kind;
    private final RowsEditor lecturers;
    private final Field<String> outline;
    private final Label fileName = new Label();
    private final Button choose;
    private final Button open;
    private final Button drop;
    private final VBox page = new VBox(12);
    private final ScrollPane root = new ScrollPane(page);
    private final Keeping<ActivityId, Lecture> keeping;
    private List<RosterEntry> people = List.of();
    private Evidence.@Nullable File file;
    private @Nullable ActivityId id;

    public LecturePane(Ui ui, Lectures lectures, FileCopies files) {
        this.ui = ui;
        this.lectures = lectures;
        this.files = files;
        form = new Form(ui.messages());
        kind =
                form.choice(
                        "lecture-kind",
                        ui.text("lecture.kind"),
                        List.of(LectureKind.values()),
                        ui.messages()::text);
        lecturers =
                new RowsEditor(
                        "lecturers",
                        List.of(
                                new RowsEditor.Column(ui.text("lecture.name"), 140, List.of()),
                                new RowsEditor.Column(ui.text("lecture.title"), 260, List.of())),
                        ui.text("lecture.add"),
                        ui.text("lecture.remove"));
        form.custom("lecturers-field", ui.text("lecture.lecturers"), lecturers.node(), "");
        outline = form.area("outline", ui.text("lecture.outline"), 10);
        outline.prompt(ui.text("lecture.outline.prompt"));
        choose = Buttons.plain(ui.text("lecture.file.choose"), Icon.FILE, this::choose);
        open = Buttons.quiet(ui.text("lecture.file.open"), this::open);
        drop = Buttons.icon(Icon.CLOSE, ui.text("lecture.file.drop"), () -> take(null));
        form.custom("outline-file-field", ui.text("lecture.file"), fileLine(), "");
        layout();
        keeping =
                new Keeping<>(
                        ui,
                        page,
                        this::read,
                        lectures::save,
                        refused -> form.show(refused.problems()));
        kind.onChange(_ -> keeping.touched());
        outline.onChange(_ -> keeping.touched());
        lecturers.onChange(keeping::touched);
    }

    private void layout() {
        page.getStyleClass().add("kind-pane");
        form.node().setMaxWidth(860);
        page.getChildren().addAll(form.node(), new SoftText(ui.text("lecture.help")));
        root.setFitToWidth(true);
        root.getStyleClass().add("panel-scroll");
    }

    private HBox fileLine() {
        HBox line = new HBox(8, Buttons.id("outline-file", choose), fileName, open, drop);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    public Step step() {
        return Step.WRITE;
    }

    @Override
    public String id() {
        return "lecture";
    }

    @Override
    public String name() {
        return ui.text("lecture.tab");
    }

    @Override
    public boolean suits(Activity activity) {
        return Lectures.suits(activity);
    }

    @Override
    public List<Problem> missing(Activity activity) {
        return lectures.of(activity.id()).missing();
    }

    @Override
    public Node node() {
        return root;
    }

    private record Loaded(Lecture lecture, List<RosterEntry> people) {}

    @Override
    public void show(Activity activity) {
        id = activity.id();
        LocalDate day = activity.date();
        freeze(activity.closed());
        ui.tasks()
                .run(() -> new Loaded(lectures.of(activity.id()), lectures.people(day)))
                .onSuccess(loaded -> {
                    if (activity.id().equals(id)
                            && keeping.takes(activity.id(), loaded.lecture())) {
                        people = loaded.people();
                        fill(loaded.lecture());
                    }
                });
    }

    /** A closed record is read only, but its outline is read whole and its file opened. */
    private void freeze(boolean closed) {
        for (Node node : List.of(kind.control(), lecturers.node(), choose, drop)) {
            node.setDisable(closed);
        }
        if (outline.control() instanceof TextInputControl typed) {
            typed.setEditable(!closed);
        }
    }

    @Override
    public void leave() {
        keeping.flush();
    }

    private void fill(Lecture lecture) {
        if (lecture.equals(read()) && !lecturers.values().isEmpty()) {
            return;
        }
        kind.set(lecture.kind());
        lecturers.set(
                lecture.lecturers().isEmpty()
                        ? List.of(List.of("", ""))
                        : lecture.lecturers().stream()
                                .map(one -> List.of(one.name(), one.title()))
                                .toList());
        outline.set(lecture.outline());
        file = lecture.file();
        showFile();
        form.show(List.of());
    }

    private Lecture read() {
        List<Lecturer> named = new ArrayList<>();
        for (List<String> row : lecturers.values()) {
            if (!RowsEditor.blank(row)) {
                named.add(Lectures.lecturer(row.get(0), row.get(1), people));
            }
        }
        LectureKind chosen = kind.get();
        return new Lecture(
                chosen == null ? LectureKind.LECTURE : chosen, named, outline.get(), file);
    }

    private void choose() {
        ui.chooseOpen(ui.text("lecture.file.choose"))
                .ifPresent(path ->
                        ui.tasks()
                                .aside(() -> files.take(path))
                                .onSuccess(copy ->
                                        take(
                                                new Evidence.File(
                                                        copy.name(),
                                                        copy.sha256(),
                                                        copy.bytes()))));
    }

    private void take(Evidence.@Nullable File next) {
        file = next;
        showFile();
        keeping.flush();
    }

    private void open() {
        Evidence.File shown = file;
        if (shown != null) {
            ui.tasks()
                    .aside(() -> files.outside(shown.name(), shown.sha256()))
                    .onSuccess(ui::openFile);
        }
    }

    private void showFile() {
        fileName.setText(Optional.ofNullable(file).map(Evidence.File::name).orElse(""));
        open.setVisible(file != null);
        drop.setVisible(file != null);
    }
}
