package org.branchbook.profile;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.Fact;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.participation.RosterEffect;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel in which one fact is entered, with what saving it would do below the fields. */
final class FactPanel {
    /** Fixed, so that the panel does not jump when what saving would do appears below. */
    private static final int HEIGHT = 680;

    private final Ui ui;
    private final ProfileDoors doors;
    private final ProfilePage page;
    private final Change change;
    private final VBox fields = new VBox();
    private final EffectsPane effects;
    private FactForm form;
    private int version;
    private boolean refused;

    /**
     * A change to be made with the fact that is typed.
     *
     * @param after all facts of the person with it
     */
    record Change(String title, String help, Function<Fact, List<Fact>> after) {}

    FactPanel(Ui ui, ProfileDoors doors, ProfilePage page, Change change, Fact first) {
        this.ui = ui;
        this.doors = doors;
        this.page = page;
        this.change = change;
        effects = new EffectsPane(ui, page);
        form = form(first);
    }

    /** Opens the form with the kind fixed. */
    void open() {
        open(List.of(), form.first());
    }

    /** Opens the form at the last day. */
    void openAtEnd() {
        open(List.of(), form.last());
    }

    /** Opens the form with the kind to be chosen first. */
    void openForAnyKind() {
        Form kinds = new Form(ui.messages());
        Field<@Nullable FactKind> kind =
                kinds.choice(
                        "kind",
                        ui.text("profile.fact.kind"),
                        List.of(FactKind.values()),
                        ui.messages()::text);
        kind.set(form.kind());
        kind.onChange(chosen -> {
            if (chosen != null) {
                Fact typed = form.fact();
                form = form(new Fact(chosen, "", typed.from(), typed.to(), typed.ground()));
                preview();
            }
        });
        open(List.of(kinds.node()), kind.control());
    }

    private void open(List<Node> top, Node first) {
        VBox body = new VBox();
        body.getStyleClass().add("fact-panel");
        if (!change.help().isEmpty()) {
            body.getChildren().add(new SoftText(change.help()));
        }
        body.getChildren().addAll(top);
        body.getChildren().addAll(fields, effects);
        Button save =
                Buttons.id("panel-primary", Buttons.primary(ui.text("member.save"), this::save));
        ui.open(
                new Panel(change.title())
                        .id("fact-editor")
                        .width(620)
                        .height(HEIGHT)
                        .scrolling(body)
                        .focus(first)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(save));
        preview();
    }

    private FactForm form(Fact fact) {
        FactForm made = new FactForm(ui, page, fact.kind());
        made.fill(fact);
        made.onChange(this::preview);
        fields.getChildren().setAll(made.form().node());
        return made;
    }

    private List<Problem> problems() {
        List<Problem> missing = form.problems();
        return missing.isEmpty()
                ? FactEdits.problems(page.facts(), change.after().apply(form.fact()))
                : missing;
    }

    /** Shows what the fact typed so far would do; nothing while it cannot be saved yet. */
    private void preview() {
        int wanted = ++version;
        List<Problem> problems = problems();
        if (refused) {
            form.mark(problems);
        }
        if (!problems.isEmpty()) {
            effects.clear();
            return;
        }
        Fact fact = form.fact();
        List<Fact> after = change.after().apply(fact);
        ui.tasks()
                .run(() -> doors.participations().effects(page.id(), after))
                .onSuccess(found -> {
                    if (wanted == version) {
                        show(fact, after, found);
                    }
                });
    }

    private void show(Fact fact, List<Fact> after, List<RosterEffect> found) {
        effects.show(after, List.of(fact), found);
    }

    private void save() {
        if (!form.form().complete()) {
            return;
        }
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            refused = true;
            form.form().show(problems);
            return;
        }
        List<Fact> after = change.after().apply(form.fact());
        ui.tasks()
                .run(() -> doors.members().setFacts(page.id(), after))
                .onSuccess(before -> {
                    ui.close();
                    ui.done(
                            ui.text("profile.fact.saved", page.entry().name()),
                            () -> doors.members().putBack(before));
                })
                .onFailure(form.form().refusals(ui::failed));
    }
}
