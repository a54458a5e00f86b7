package org.branchbook.spread;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Changes;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.control.Toolbar;
import org.branchbook.register.YearChoice;
import org.branchbook.ui.Ui;

/** The year as a picture, its measures beside what is aimed at, and what a reader might ask. */
public final class SpreadView implements Screen {
    private final Ui ui;
    private final Spreads spreads;
    private final YearChoice year;
    private final HBox figures = new HBox(12);
    private final YearPicture picture;
    private final VBox questions = new VBox(8);
    private final VBox root = new VBox();
    private final Toolbar bar;

    /**
     * @param changed what a spread is counted from
     */
    public SpreadView(Ui ui, Spreads spreads, List<Changes> changed) {
        this.ui = ui;
        this.spreads = spreads;
        year = new YearChoice(ui, "spread", this::shown);
        picture = new YearPicture(ui);
        questions.setId("spread-questions");
        VBox page = new VBox(16);
        page.getStyleClass().add("spread-page");
        page.getChildren()
                .addAll(figures, picture.node(), questions, new SoftText(ui.text("spread.help")));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        bar = new Toolbar(ui.text("spread.title")).left(year.node());
        root.getChildren().addAll(bar, scroll);
        changed.forEach(one -> one.listen(() -> ui.tasks().onFx(this::shown)));
    }

    @Override
    public Node node() {
        return root;
    }

    /** A button in the head. */
    public SpreadView tool(Node node) {
        bar.right(node);
        return this;
    }

    public int year() {
        return year.value();
    }

    private record Loaded(Spread spread, List<Question> asked) {}

    @Override
    public void shown() {
        int wanted = year.value();
        ui.tasks()
                .run(() -> {
                    Spread spread = spreads.year(wanted);
                    return new Loaded(spread, spreads.questions(spread));
                })
                .onSuccess(this::show);
    }

    private void show(Loaded loaded) {
        Spread spread = loaded.spread;
        if (spread.year() != year.value()) {
            return;
        }
        figures.getChildren()
                .setAll(
                        figure(
                                "months",
                                ui.text(
                                        "spread.months.value",
                                        spread.monthsActive(),
                                        spread.monthsSoFar())),
                        figure("march", percent(spread.marchShare())),
                        figure("gap", ui.text("spread.gap.value", spread.longestGap())),
                        figure("evenness", percent(spread.evenness())),
                        figure("hours", ui.text("spread.hours.value", spread.hours())));
        picture.show(spread);
        questions.getChildren().setAll(new Label(ui.text("spread.questions")));
        questions.getChildren().getFirst().getStyleClass().add("form-section");
        if (loaded.asked.isEmpty()) {
            questions.getChildren().add(new SoftText(ui.text("spread.noQuestions")));
        }
        for (Question question : loaded.asked) {
            Label line = new Label("？ " + question.text(ui.messages()));
            line.setWrapText(true);
            questions.getChildren().add(line);
        }
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private VBox figure(String name, String value) {
        Label label =
                new Label(
                        switch (name) {
                            case "months" -> ui.text("spread.months");
                            case "march" -> ui.text("spread.march");
                            case "gap" -> ui.text("spread.gap");
                            case "evenness" -> ui.text("spread.evenness");
                            default -> ui.text("spread.hours");
                        });
        label.getStyleClass().add("soft");
        Label number = new Label(value);
        number.setId("spread-" + name);
        number.getStyleClass().add("spread-number");
        VBox box = new VBox(4, label, number);
        box.getStyleClass().add("spread-figure");
        return box;
    }
}
