package org.branchbook.followup;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** What is done with the chosen item; a button that makes no sense for it cannot be pressed. */
final class FollowUpButtons {
    private final Ui ui;
    private final TableView<FollowUp> table;
    private final List<Node> nodes;

    FollowUpButtons(Ui ui, TableView<FollowUp> table, FollowUpActions actions) {
        this.ui = ui;
        this.table = table;
        Button finish = button("followup-finish", "followup.finish", actions::finish);
        Button reopen = button("followup-reopen", "followup.reopen", actions::reopen);
        Button change = button("followup-change", "followup.change", actions::change);
        Button remove = button("followup-remove", "followup.remove", actions::remove);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> {
                    boolean none = one == null;
                    finish.setDisable(none);
                    reopen.setDisable(none || one.done() == null);
                    change.setDisable(none || one.from().frozen());
                    remove.setDisable(none || one.from().frozen());
                });
        nodes = List.of(finish, reopen, change, remove);
    }

    List<Node> nodes() {
        return nodes;
    }

    private Button button(String id, String key, Consumer<FollowUp> action) {
        return Buttons.id(
                id,
                Buttons.plain(
                        ui.text(key),
                        () -> action.accept(table.getSelectionModel().getSelectedItem())));
    }
}
