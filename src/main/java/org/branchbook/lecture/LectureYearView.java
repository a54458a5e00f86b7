package org.branchbook.lecture;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.control.Badge;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** Who lectured in a year, and who on the committee did not. */
public final class LectureYearView implements Screen {
    private static final int BACK = 5;

    private final Ui ui;
    private final Lectures lectures;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final TableView<LectureYear.Line> table;
    private final Label sum = new Label();
    private final VBox root = new VBox();
    private LectureYear shown = new LectureYear(0, 0, List.of());

    /**
     * @param record shows the record of an activity
     * @param plan plans a lecture
     */
    public LectureYearView(Ui ui, Lectures lectures, Consumer<ActivityId> record, Runnable plan) {
        this.ui = ui;
        this.lectures = lectures;
        int now = ui.today().getYear();
        IntStream.rangeClosed(0, BACK).forEach(back -> year.getItems().add(now - back));
        year.setId("lecture-year");
        year.setAccessibleText(ui.text("filling.year"));
        year.setValue(now);
        year.setOnAction(_ -> shown());
        table =
                Tables.table(
                        "lecture-lines", new EmptyState(Icon.PERSON, ui.text("lecture.empty")));
        fillTable(record);
        sum.getStyleClass().add("soft");
        HBox row = new HBox(8, sum);
        row.getStyleClass().add("filter-row");
        row.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        new Toolbar(ui.text("lecture.yearTitle"))
                                .left(year)
                                .right(
                                        Buttons.id(
                                                "lecture-plan",
                                                Buttons.primary(
                                                        ui.text("lecture.plan"), Icon.PLUS, plan))),
                        row,
                        table);
        lectures.changes().listen(() -> ui.tasks().onFx(this::shown));
    }

    private void fillTable(Consumer<ActivityId> record) {
        Tables.text(table, ui.text("lecture.name"), 110, LectureYear.Line::name);
        Tables.wrapped(table, ui.text("lecture.title"), 170, LectureYear.Line::title);
        Tables.number(table, ui.text("lecture.times"), 70, line -> line.given().size());
        Tables.node(table, ui.text("lecture.state"), 110, this::state);
        Tables.wrapped(table, ui.text("lecture.given"), 380, line -> dates(line.given()));
        Tables.wrapped(table, ui.text("lecture.planned"), 240, line -> dates(line.planned()));
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        Tables.onOpen(
                table,
                line ->
                        (line.given().isEmpty() ? line.planned() : line.given().reversed())
                                .stream().findFirst().map(Activity::id).ifPresent(record));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        int wanted = year.getValue();
        ui.tasks().run(() -> lectures.year(wanted, ui.messages())).onSuccess(this::show);
    }

    private void show(LectureYear found) {
        shown = found;
        table.getItems().setAll(found.lines());
        table.getSelectionModel().selectFirst();
        long lacking = found.lines().stream().filter(found::lacks).count();
        sum.setText(
                lacking == 0
                        ? ui.text("lecture.sum.done", found.required())
                        : ui.text("lecture.sum.lacking", found.required(), lacking));
    }

    private Node state(LectureYear.Line line) {
        if (shown.lacks(line)) {
            return new Badge(ui.text("lecture.lacks"), Badge.Tone.WARNING);
        }
        return line.leader() ? new Badge(ui.text("lecture.enough"), Badge.Tone.GOOD) : new Label();
    }

    private static String dates(List<Activity> activities) {
        return activities.stream()
                .map(activity -> activity.date() + " " + activity.title())
                .collect(Collectors.joining("；"));
    }
}
