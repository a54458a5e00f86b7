package org.branchbook.protection;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.AppException;
import org.branchbook.control.SoftText;
import org.branchbook.encryption.BookKey;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** What stands in the window while the book is locked. */
public final class UnlockPane {
    private static final double WIDTH = 500;

    private final Ui ui;
    private final Function<String, BookKey> opening;
    private final Consumer<BookKey> opened;
    private final Form form;
    private final PasswordField password = new PasswordField();
    private final Button enter;
    private final StackPane root;

    /**
     * @param opening the key by what was typed, on the book's thread; fails where it is wrong
     * @param other leads to another book
     */
    public UnlockPane(
            Ui ui, Function<String, BookKey> opening, Consumer<BookKey> opened, Runnable other) {
        this.ui = ui;
        this.opening = opening;
        this.opened = opened;
        form = new Form(ui.messages());
        password.setId("book-password");
        form.custom("password", ui.text("protection.password"), password, "").required();
        enter = Buttons.primary(ui.text("protection.unlock"), this::enter);
        enter.setId("book-unlock");
        enter.setDefaultButton(true);
        HBox row = new HBox(enter, Buttons.plain(ui.text("app.openOther"), other));
        row.getStyleClass().add("row");
        Label title = new Label(ui.text("protection.locked"));
        title.getStyleClass().add("heading");
        VBox card =
                new VBox(title, form.node(), new SoftText(ui.text("protection.forgotten")), row);
        card.getStyleClass().addAll("card", "stack");
        card.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        root = new StackPane(card);
        root.getStyleClass().add("padded");
        StackPane.setAlignment(card, Pos.CENTER);
    }

    public Node node() {
        return root;
    }

    /** Ready to be typed into. */
    public void focus() {
        password.requestFocus();
    }

    private void enter() {
        form.show(List.of());
        enter.setDisable(true);
        String typed = password.getText();
        ui.tasks()
                .run(() -> opening.apply(typed))
                .onSuccess(key -> {
                    password.clear();
                    opened.accept(key);
                })
                .onFailure(problem -> {
                    enter.setDisable(false);
                    password.requestFocus();
                    password.selectAll();
                    if (problem instanceof AppException plain) {
                        form.show(List.of(plain.at("password")));
                    } else {
                        ui.failed(problem);
                    }
                });
    }
}
