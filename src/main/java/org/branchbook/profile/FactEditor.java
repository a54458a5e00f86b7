package org.branchbook.profile;

import java.util.List;
import org.branchbook.member.Fact;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.participation.RosterEffect;
import org.branchbook.roster.FactLine;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Enters, corrects, ends and takes away the facts of the person on the page. */
final class FactEditor {
    private final Ui ui;
    private final ProfileDoors doors;
    private final ProfilePage page;

    FactEditor(Ui ui, ProfileDoors doors, ProfilePage page) {
        this.ui = ui;
        this.doors = doors;
        this.page = page;
    }

    void add(FactAction action) {
        String title = ui.text("profile.fact.title", ui.messages().text(action), name());
        FactPanel.Change change = new FactPanel.Change(title, ui.text(action.help()), this::begun);
        new FactPanel(ui, doors, page, change, action.begun(page.facts())).open();
    }

    void addAny() {
        FactPanel.Change change =
                new FactPanel.Change(
                        ui.text("profile.fact.title", ui.text("profile.fact.add"), name()),
                        ui.text("profile.fact.addHelp"),
                        this::begun);
        Fact blank = new Fact(FactKind.STAGE, "", null, null, "");
        new FactPanel(ui, doors, page, change, blank).openForAnyKind();
    }

    void correct(Fact fact) {
        panel("profile.fact.correct", "profile.fact.correctHelp", fact, fact).open();
    }

    /** The fact with today as its last day; the day stands in the form to be changed. */
    void end(Fact fact) {
        Fact ended = new Fact(fact.kind(), fact.detail(), fact.from(), ui.today(), fact.ground());
        panel("profile.fact.end", "profile.fact.endHelp", fact, ended).openAtEnd();
    }

    private FactPanel panel(String title, String help, Fact old, Fact first) {
        FactPanel.Change change =
                new FactPanel.Change(
                        ui.text("profile.fact.title", ui.text(title), words(old)),
                        ui.text(help),
                        typed -> FactEdits.replace(page.facts(), old, typed));
        return new FactPanel(ui, doors, page, change, first);
    }

    private List<Fact> begun(Fact typed) {
        return FactEdits.begin(page.facts(), typed);
    }

    /** Takes a fact away at once where no activity changes, else after showing which do. */
    void remove(Fact fact) {
        List<Fact> after = FactEdits.remove(page.facts(), fact);
        ui.tasks()
                .run(() -> doors.participations().effects(page.id(), after))
                .onSuccess(found -> {
                    if (found.isEmpty()) {
                        save(after, fact);
                    } else {
                        ask(fact, after, found);
                    }
                });
    }

    private void ask(Fact fact, List<Fact> after, List<RosterEffect> found) {
        EffectsPane effects = new EffectsPane(ui, page);
        effects.show(after, List.of(), found);
        ui.open(
                new Panel(
                                ui.text(
                                        "profile.fact.title",
                                        ui.text("profile.fact.remove"),
                                        words(fact)))
                        .id("fact-remove")
                        .width(620)
                        .scrolling(effects)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("profile.fact.remove"),
                                () -> {
                                    ui.close();
                                    save(after, fact);
                                }));
    }

    private void save(List<Fact> after, Fact fact) {
        ui.tasks()
                .run(() -> doors.members().setFacts(page.id(), after))
                .onSuccess(before ->
                        ui.done(
                                ui.text("profile.fact.removed", words(fact)),
                                () -> doors.members().putBack(before)));
    }

    private String words(Fact fact) {
        return FactLine.of(fact, page::groupName, ui.messages()).what();
    }

    private String name() {
        return page.entry().name();
    }
}
