package org.branchbook.appraisal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Problem;
import org.branchbook.control.Tables;
import org.branchbook.member.MemberId;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The grades of an appraisal: choose which of the three columns is filled, then one key a member,
 * as attendance is ticked.
 */
public final class GradesPane implements RecordPart {
    private final Ui ui;
    private final Appraisals appraisals;
    private final TableView<GradeRow> table;
    private final Label year = new Label();
    private final GradeTotals totals;
    private final ToggleGroup columns = new ToggleGroup();
    private final FlowPane bar = new FlowPane(8, 8);
    private final HBox head = new HBox(16);
    private final VBox root = new VBox(8);
    private GradeColumn column = GradeColumn.DECIDED;
    private @Nullable Activity shown;

    /**
     * @param importing reads results from a sheet
     */
    public GradesPane(Ui ui, Appraisals appraisals, Runnable importing) {
        this.ui = ui;
        this.appraisals = appraisals;
        this.totals = new GradeTotals(ui);
        table = GradeTable.of(ui);
        Tables.onOpen(table, this::ballots);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        fillBar(importing);
        year.setId("appraisal-year");
        year.getStyleClass().add("strong");
        year.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(totals.node(), Priority.ALWAYS);
        head.getChildren().addAll(year, totals.node());
        head.setAlignment(Pos.CENTER_LEFT);
        Label keys = new Label(ui.text("appraisal.keys"));
        keys.getStyleClass().add("soft");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("kind-pane");
        root.getChildren().addAll(head, bar, table, keys);
        appraisals.changes().listen(() -> ui.tasks().onFx(this::load));
    }

    private String text(@Nullable Grade grade) {
        return grade == null ? "" : ui.messages().text(grade);
    }

    /** Offers the papers of the appraisal: forms, ballot, result. */
    public GradesPane withPapers(Consumer<ActivityId> papers) {
        Button open = Buttons.plain(ui.text("appraisal.papers"), Icon.PRINT, () -> {});
        open.setOnAction(_ -> {
            Activity now = shown;
            if (now != null) {
                papers.accept(now.id());
            }
        });
        open.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(Buttons.id("appraisal-papers", open));
        return this;
    }

    private void fillBar(Runnable importing) {
        for (GradeColumn one : GradeColumn.values()) {
            bar.getChildren().add(chip(one));
        }
        Region gap = new Region();
        gap.setMinWidth(12);
        bar.getChildren().add(gap);
        for (Grade grade : Grade.values()) {
            bar.getChildren().add(gradeButton(grade));
        }
        bar.getChildren()
                .addAll(
                        Buttons.id(
                                "rest-qualified",
                                Buttons.plain(ui.text("appraisal.rest"), this::rest)),
                        Buttons.id(
                                "import-grades",
                                Buttons.plain(
                                        ui.text("appraisal.import"), Icon.IMPORT, importing)));
        bar.setAlignment(Pos.CENTER_LEFT);
    }

    private ToggleButton chip(GradeColumn one) {
        ToggleButton chip = new ToggleButton(ui.messages().text(one));
        chip.setId("column-" + one.name());
        chip.setToggleGroup(columns);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setSelected(one == column);
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            column = one;
            table.requestFocus();
        });
        return chip;
    }

    private Button gradeButton(Grade grade) {
        Button button =
                Buttons.plain(
                        (grade.ordinal() + 1) + " " + ui.messages().text(grade),
                        () -> grade(grade));
        button.setFocusTraversable(false);
        return Buttons.id("grade-" + grade.name(), button);
    }

    @Override
    public Step step() {
        return Step.WRITE;
    }

    @Override
    public String id() {
        return "grades";
    }

    @Override
    public String name() {
        return ui.text("appraisal.grades.tab");
    }

    @Override
    public boolean suits(Activity activity) {
        return activity.plan().types().contains(ActivityType.DEMOCRATIC_APPRAISAL);
    }

    @Override
    public List<Problem> missing(Activity activity) {
        return appraisals.sheet(activity.id()).missing().stream()
                .filter(problem -> problem.field().equals("grades"))
                .toList();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Activity activity) {
        shown = activity;
        bar.setDisable(activity.closed());
        year.setText(ui.text("appraisal.year", activity.plan().year()));
        load();
    }

    private void load() {
        Activity wanted = shown;
        if (wanted != null) {
            ui.tasks()
                    .run(() -> appraisals.sheet(wanted.id()))
                    .onSuccess(sheet -> {
                        if (wanted.equals(shown)) {
                            fill(sheet);
                        }
                    });
        }
    }

    private void fill(AppraisalSheet sheet) {
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        if (!table.getItems().equals(sheet.rows())) {
            table.getItems().setAll(sheet.rows());
            table.getSelectionModel().select(Math.min(at, sheet.rows().size() - 1));
        }
        totals.show(sheet.counts());
    }

    private void key(KeyEvent event) {
        if (bar.isDisabled()) {
            return;
        }
        int digit = digit(event.getCode());
        if (digit >= 0) {
            grade(digit == 0 ? null : Grade.values()[digit - 1]);
            event.consume();
        }
    }

    private static int digit(KeyCode code) {
        return switch (code) {
            case DIGIT0, NUMPAD0, DELETE -> 0;
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            default -> -1;
        };
    }

    /** Grades the chosen member in the chosen column and goes on to the next. */
    private void grade(@Nullable Grade grade) {
        GradeRow row = table.getSelectionModel().getSelectedItem();
        Activity now = shown;
        if (row == null || now == null) {
            return;
        }
        if (!row.graded()) {
            ui.notice(ui.text("appraisal.problem.probationary", row.name()));
            next();
            return;
        }
        Marks before = row.marks();
        ui.tasks()
                .run(() -> appraisals.mark(now.id(), row.member(), column.with(before, grade)))
                .onSuccess(_ ->
                        ui.done(
                                ui.text(
                                        "appraisal.graded",
                                        row.name(),
                                        column,
                                        grade == null ? "—" : text(grade)),
                                () -> appraisals.mark(now.id(), row.member(), before)));
        next();
    }

    private void next() {
        table.getSelectionModel().selectNext();
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 5));
    }

    private void rest() {
        Activity now = shown;
        if (now != null) {
            ui.tasks()
                    .run(() -> appraisals.restQualified(now.id()))
                    .onSuccess((List<MemberId> graded) ->
                            ui.done(
                                    ui.text("appraisal.rest.done", graded.size()),
                                    () -> appraisals.clear(now.id(), graded)));
        }
    }

    private void ballots(GradeRow row) {
        Activity now = shown;
        if (now != null && row.graded() && !now.closed()) {
            new BallotsPanel(ui)
                    .open(
                            row,
                            counted ->
                                    appraisals.mark(
                                            now.id(),
                                            Map.of(row.member(), row.marks().ballots(counted))));
        }
    }
}
