package org.branchbook.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.branch.LocalRules;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.RuleCard;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Every rule in force today with its article, and where the branch differs. */
public final class RulesPanel {
    private final Ui ui;
    private final LocalRules rules;
    private final TableView<RuleCard> table;
    private final VBox detail = new VBox(8);

    public RulesPanel(Ui ui, LocalRules rules) {
        this.ui = ui;
        this.rules = rules;
        table =
                Tables.table(
                        "rules-table", new EmptyState(Icon.SETTINGS, ui.text("rulebook.none")));
        Tables.text(table, ui.text("rulebook.topic"), 150, card -> ui.text(card.topic().key()));
        Tables.text(
                table, ui.text("rulebook.rule"), 330, card -> RuleNames.name(card, ui.messages()));
        Tables.text(
                table, ui.text("rulebook.value"), 410, card -> card.value().text(ui.messages()));
        Tables.text(table, ui.text("rulebook.local"), 160, this::decidedBy);
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        Tables.onOpen(table, this::decide);
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    private String decidedBy(RuleCard card) {
        return card.local() == null ? "" : card.local().decision().by();
    }

    public void open() {
        detail.setMinHeight(150);
        VBox.setVgrow(table, Priority.ALWAYS);
        ui.open(
                new Panel(ui.text("rulebook.title"))
                        .id("rules-panel")
                        .width(1120)
                        .height(700)
                        .content(new VBox(12, table, detail))
                        .focus(table)
                        .action(Buttons.plain(ui.text("rulebook.close"), ui::close)));
        load(null);
    }

    /** What the table and the lines below it are made of. */
    private record Read(List<RuleCard> cards, List<LocalRules.Kept> decisions) {}

    private List<LocalRules.Kept> decisions = List.of();

    private void load(@Nullable String selected) {
        ui.tasks()
                .run(() -> {
                    List<LocalRules.Kept> kept = rules.all();
                    RuleBook book = new RuleBook(kept.stream().map(LocalRules.Kept::rule).toList());
                    return new Read(book.cards(ui.today()), kept);
                })
                .onSuccess(read -> {
                    decisions = read.decisions();
                    table.getItems().setAll(read.cards());
                    table.getItems().stream()
                            .filter(card -> card.id().equals(selected))
                            .findFirst()
                            .or(() -> Optional.of(table.getItems().getFirst()))
                            .ifPresent(table.getSelectionModel()::select);
                })
                .onFailure(ui::failed);
    }

    private void show(@Nullable RuleCard card) {
        detail.getChildren().clear();
        if (card == null) {
            return;
        }
        Label name = new Label(RuleNames.name(card, ui.messages()));
        name.getStyleClass().add("heading");
        RuleCard.Value national = card.national();
        String asked =
                national == null
                        ? ui.text("rulebook.noNational")
                        : ui.text(
                                "rulebook.national",
                                national.text(ui.messages()),
                                card.basis().text(ui.messages()),
                                card.validity().from().toString());
        Button decide =
                Buttons.id(
                        "rule-decide",
                        Buttons.plain(ui.text("rulebook.decide"), () -> decide(card)));
        detail.getChildren().addAll(name, new SoftText(asked));
        for (LocalRules.Kept kept : decisions) {
            if (kept.rule().rule().equals(card.id())) {
                detail.getChildren().add(line(card, kept));
            }
        }
        detail.getChildren()
                .add(RuleBook.open(card) ? decide : new SoftText(ui.text("rulebook.fixed")));
    }

    private HBox line(RuleCard card, LocalRules.Kept kept) {
        Button remove =
                Buttons.quiet(ui.text("rulebook.takeBack"), () -> takeBack(card, kept.id()));
        remove.setId("rule-take-back-" + kept.id());
        Label text = new Label(RuleNames.line(kept.rule(), ui.messages()));
        HBox line = new HBox(8, text, remove);
        line.getStyleClass().add("row");
        return line;
    }

    private void takeBack(RuleCard card, long id) {
        ui.tasks()
                .run(() -> {
                    rules.remove(id);
                    return id;
                })
                .onSuccess(_ -> {
                    ui.done(
                            ui.text("rulebook.takenBack"),
                            () -> {
                                rules.restore(id);
                                ui.tasks().onFx(() -> load(card.id()));
                            });
                    load(card.id());
                })
                .onFailure(ui::failed);
    }

    private void decide(RuleCard card) {
        if (!RuleBook.open(card)) {
            return;
        }
        new LocalRuleEditor(ui, rules).open(card, () -> load(Objects.requireNonNull(card).id()));
    }
}
