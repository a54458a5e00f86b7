package org.branchbook.diarydesk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;
import org.branchbook.diary.Diary;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** What stands where the diary is locked, or where there is none yet. */
final class LockPane {
    private static final double WIDTH = 460;

    private final Ui ui;
    private final Diary diary;
    private final boolean fresh;
    private final Form form;
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Field<String> first;
    private final Button enter;
    private final StackPane root;

    /**
     * @param fresh whether there is no diary yet
     */
    LockPane(Ui ui, Diary diary, boolean fresh) {
        this.ui = ui;
        this.diary = diary;
        this.fresh = fresh;
        form = new Form(ui.messages());
        password.setId("password");
        again.setId("again");
        first = form.custom("password", ui.text("diary.password"), password, "").required();
        Field<String> second = form.custom("again", ui.text("diary.again"), again, "").required();
        second.used(fresh);
        enter = Buttons.primary(ui.text(fresh ? "diary.begin" : "diary.unlock"), this::enter);
        enter.setId("diary-enter");
        enter.setDefaultButton(true);
        Label title = new Label(ui.text(fresh ? "diary.fresh" : "diary.closed"));
        title.getStyleClass().add("heading");
        VBox card =
                new VBox(
                        title,
                        new SoftText(ui.text(fresh ? "diary.fresh.help" : "diary.closed.help")),
                        form.node(),
                        new SoftText(ui.text("diary.forgotten")),
                        enter);
        card.getStyleClass().addAll("card", "stack");
        card.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        root = new StackPane(card);
        root.getStyleClass().add("padded");
        StackPane.setAlignment(card, Pos.TOP_CENTER);
    }

    Node node() {
        return root;
    }

    void focus() {
        password.requestFocus();
    }

    private void enter() {
        form.show(List.of());
        enter.setDisable(true);
        String typed = password.getText();
        String repeated = again.getText();
        ui.tasks()
                .run(() -> {
                    if (fresh) {
                        diary.create(typed, repeated);
                    } else {
                        diary.unlock(typed);
                    }
                    return true;
                })
                .onSuccess(_ -> clear())
                .onFailure(problem -> {
                    enter.setDisable(false);
                    form.refusals(ui::failed).accept(problem);
                    first.control().requestFocus();
                    password.selectAll();
                });
    }

    private void clear() {
        password.clear();
        again.clear();
        enter.setDisable(false);
    }
}
