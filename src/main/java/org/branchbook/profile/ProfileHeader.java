package org.branchbook.profile;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.control.Menus;
import org.branchbook.roster.PersonBadges;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** The head of a person's page: name and standing, the form, and the changes that can happen. */
final class ProfileHeader extends HBox {
    private final Ui ui;
    private final Supplier<Optional<FactEditor>> editor;
    private final Label name = new Label();
    private final HBox badges = new HBox();
    private final MenuButton changes;

    ProfileHeader(Ui ui, Runnable back, Runnable edit, Supplier<Optional<FactEditor>> editor) {
        this.ui = ui;
        this.editor = editor;
        name.setId("profile-name");
        name.getStyleClass().add("screen-title");
        name.setMinWidth(USE_PREF_SIZE);
        badges.getStyleClass().addAll("row", "badges");
        badges.setId("profile-badges");
        changes = new MenuButton(ui.text("profile.changes"));
        changes.setId("profile-changes");
        changes.setMnemonicParsing(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().addAll("screen-bar", "row");
        getChildren()
                .addAll(
                        Buttons.id(
                                "profile-back",
                                Buttons.icon(Icon.BACK, ui.text("profile.back"), back)),
                        name,
                        badges,
                        gap,
                        Buttons.id(
                                "profile-edit",
                                Buttons.plain(ui.text("profile.edit"), Icon.EDIT, edit)),
                        changes);
    }

    void show(ProfilePage page) {
        name.setText(page.entry().name());
        badges.getChildren().setAll(PersonBadges.stage(page.entry(), ui.messages()));
        badges.getChildren().addAll(PersonBadges.standing(page.entry(), ui.messages()));
        changes.getItems().clear();
        for (FactAction action : FactAction.values()) {
            if (action.fits(page.entry())) {
                changes.getItems()
                        .add(
                                Menus.item(
                                        "action-" + action.name(),
                                        ui.messages().text(action),
                                        () -> editor.get().ifPresent(one -> one.add(action))));
            }
        }
        MenuItem any =
                Menus.item(
                        ui.text("profile.fact.any"),
                        () -> editor.get().ifPresent(FactEditor::addAny));
        changes.getItems().addAll(new SeparatorMenuItem(), any);
    }
}
