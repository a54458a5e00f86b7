package org.branchbook.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.activity.ActivityId;
import org.branchbook.check.Checks;
import org.branchbook.check.Finding;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.rules.CheckLevel;
import org.branchbook.rules.CheckRule;
import org.branchbook.rules.RuleBook;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Everything found in the records of a year; Enter goes to where a finding is mended. */
public final class ReviewView implements Screen {
    /** Names of checks are long; the list that drops down shows them whole. */
    private static final double CODES = 300;

    private final Ui ui;
    private final Way way;
    private final ReviewViewModel model;
    private final TableView<Finding> table;
    private final VBox root = new VBox();
    private final Map<@Nullable CheckLevel, ToggleButton> chips = new HashMap<>();

    /**
     * @param back leaves the page
     */
    public ReviewView(Ui ui, Checks checks, Way way, Runnable back) {
        this.ui = ui;
        this.way = way;
        model = new ReviewViewModel(ui.tasks(), checks, ui.today().getYear());
        table = Tables.table("findings", new EmptyState(Icon.DONE, ui.text("review.yearNothing")));
        columns();
        Toolbar bar = new Toolbar(ui.text("review.yearTitle"));
        bar.left(years());
        bar.right(codes(), Buttons.id("review-back", Buttons.plain(ui.text("review.back"), back)));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("activity-list");
        root.getChildren().addAll(bar, levels(), table);
        model.all().subscribe(_ -> count());
    }

    private void columns() {
        table.setItems(model.rows());
        Tables.node(
                table, ui.text("review.level"), 120, each -> FindingRow.badge(ui, each.level()));
        Tables.text(table, ui.text("review.code"), 60, Finding::code);
        Tables.text(table, ui.text("review.day"), 100, each -> each.spot().day().toString())
                .setMinWidth(100);
        Tables.text(table, ui.text("review.number"), 60, ReviewView::number);
        Tables.text(
                table, ui.text("review.part"), 90, each -> ui.messages().text(each.spot().part()));
        Tables.wrapped(table, ui.text("review.found"), 420, each -> each.text(ui.messages()));
        Tables.wrapped(table, ui.text("review.do"), 330, each -> ui.text(each.todo()));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        Tables.onOpen(table, each -> way.to(each.spot()));
    }

    private static String number(Finding finding) {
        ActivityId id = finding.spot().activity();
        return id == null ? "" : String.valueOf(id.value());
    }

    private ComboBox<Integer> years() {
        ComboBox<Integer> years = new ComboBox<>();
        years.setId("review-year");
        int now = ui.today().getYear();
        for (int year = now + 1; year >= now - 12; year--) {
            years.getItems().add(year);
        }
        years.valueProperty().bindBidirectional(model.year());
        return years;
    }

    private ComboBox<String> codes() {
        ComboBox<String> codes = new ComboBox<>();
        codes.getItems().add("");
        codes.getItems()
                .addAll(CheckRule.bundled().stream().map(CheckRule::code).distinct().toList());
        codes.setId("review-code");
        codes.setPrefWidth(CODES);
        codes.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String code) {
                        return code == null || code.isEmpty()
                                ? ui.text("review.everyCode")
                                : RuleBook.name("check:" + code, ui.messages().locale());
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        codes.setValue("");
        codes.setOnAction(_ -> model.code().set(codes.getValue()));
        return codes;
    }

    private HBox levels() {
        HBox box = new HBox();
        box.getStyleClass().addAll("chips", "row", "state-tabs");
        ToggleGroup group = new ToggleGroup();
        List<@Nullable CheckLevel> levels = new ArrayList<>();
        levels.add(null);
        levels.addAll(List.of(CheckLevel.ERROR, CheckLevel.WARNING, CheckLevel.HINT));
        for (CheckLevel level : levels) {
            ToggleButton chip = new ToggleButton();
            chip.setId("level-" + level);
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.level().set(level);
            });
            chips.put(level, chip);
            box.getChildren().add(chip);
        }
        group.getToggles().getFirst().setSelected(true);
        return box;
    }

    private void count() {
        chips.forEach((level, chip) -> {
            String name = level == null ? ui.text("review.all") : ui.messages().text(level);
            chip.setText(ui.text("record.list.tab", name, model.count(level)));
        });
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        table.requestFocus();
    }
}
