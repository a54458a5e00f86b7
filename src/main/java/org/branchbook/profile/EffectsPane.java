package org.branchbook.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.member.Fact;
import org.branchbook.participation.RosterEffect;
import org.branchbook.roster.FactLine;
import org.branchbook.ui.Ui;

/** What saving would do: to the facts beside it, to open activities, and not to closed ones. */
final class EffectsPane extends VBox {
    private static final int MOST = 6;
    private final Ui ui;
    private final ProfilePage page;

    EffectsPane(Ui ui, ProfilePage page) {
        this.ui = ui;
        this.page = page;
        setId("effects");
        getStyleClass().add("effects");
        Parts.show(this, false);
    }

    /**
     * @param own the fact that is being entered, which needs no telling
     */
    void show(List<Fact> after, List<Fact> own, List<RosterEffect> effects) {
        getChildren().clear();
        List<Fact> beside = new ArrayList<>(after);
        beside.removeAll(page.facts());
        beside.removeAll(own);
        block("profile.effects.facts", beside.stream().map(this::words).toList());
        block("profile.effects.open", lines(effects, false));
        block("profile.effects.closed", lines(effects, true));
        if (effects.isEmpty()) {
            add(ui.text("profile.effects.none"), "soft");
        }
        Parts.show(this, true);
    }

    void clear() {
        Parts.show(this, false);
    }

    private String words(Fact fact) {
        FactLine line = FactLine.of(fact, page::groupName, ui.messages());
        return line.kind() + " " + line.what() + "  " + line.when();
    }

    private List<String> lines(List<RosterEffect> effects, boolean closed) {
        return effects.stream()
                .filter(effect -> effect.activity().closed() == closed)
                .map(effect ->
                        ui.text(
                                "profile.effects.line",
                                effect.activity().date(),
                                effect.activity().title(),
                                page.entry().name(),
                                ui.messages().text(effect.kind())))
                .toList();
    }

    private void block(String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        add(ui.text(key, lines.size()), "strong");
        lines.stream().limit(MOST).forEach(line -> add(line, "effect"));
        if (lines.size() > MOST) {
            add(ui.text("profile.effects.more", lines.size() - MOST), "soft");
        }
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
