package org.branchbook.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.encryption.KeyFile;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** In 设置: puts a password on the book, changes it, takes it away. */
public final class PasswordCard {
    private final Ui ui;
    private final Doors doors;
    private final VBox root = new VBox();

    /**
     * What is done; each closes the book where it must and opens it again.
     *
     * @param locked whether the book has a password
     */
    public record Doors(
            boolean locked,
            Consumer<String> protect,
            Consumer<String> change,
            Runnable newSheet,
            Runnable remove) {}

    public PasswordCard(Ui ui, Doors doors) {
        this.ui = ui;
        this.doors = doors;
        HBox row = new HBox();
        row.getStyleClass().add("row");
        if (doors.locked()) {
            row.getChildren()
                    .addAll(
                            button("password-change", asking("protection.change"), this::ask),
                            button(
                                    "password-sheet",
                                    asking("protection.newSheet"),
                                    this::confirmSheet),
                            button(
                                    "password-remove",
                                    asking("protection.remove"),
                                    this::confirmRemoval));
        } else {
            row.getChildren().add(button("password-set", asking("protection.set"), this::ask));
        }
        String help = doors.locked() ? "protection.help.locked" : "protection.help.open";
        root.getStyleClass().add("stack");
        root.getChildren().addAll(new SoftText(ui.text(help)), row);
    }

    public VBox node() {
        return root;
    }

    /** That a panel follows is said by three dots. */
    private String asking(String key) {
        return ui.text(key) + "…";
    }

    private static Button button(String id, String text, Runnable action) {
        return Buttons.id(id, Buttons.plain(text, action));
    }

    private void ask() {
        PasswordField first = new PasswordField();
        PasswordField again = new PasswordField();
        first.setId("new-password");
        again.setId("new-password-again");
        Form form = new Form(ui.messages());
        form.custom("first", ui.text("protection.new"), first, "").required();
        form.custom("again", ui.text("protection.again"), again, "").required();
        String title = ui.text(doors.locked() ? "protection.change" : "protection.set");
        ui.open(
                new Panel(title)
                        .id("password-panel")
                        .width(480)
                        .content(
                                new VBox(12, form.node(), new SoftText(ui.text("protection.keep"))))
                        .focus(first)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                title,
                                () -> {
                                    List<Problem> problems =
                                            problems(first.getText(), again.getText());
                                    form.show(problems);
                                    if (problems.isEmpty()) {
                                        ui.close();
                                        (doors.locked() ? doors.change() : doors.protect())
                                                .accept(first.getText());
                                    }
                                }));
    }

    private void confirmSheet() {
        confirm("protection.newSheet", "protection.newSheet.sure", doors.newSheet());
    }

    private void confirmRemoval() {
        confirm("protection.remove", "protection.remove.sure", doors.remove());
    }

    private void confirm(String deed, String question, Runnable action) {
        ui.confirm(ui.text(deed), ui.text(question), ui.text(deed), action);
    }

    private static List<Problem> problems(String first, String again) {
        List<Problem> problems = new ArrayList<>();
        if (first.length() < KeyFile.SHORTEST) {
            problems.add(Problem.of("first", "encryption.short", KeyFile.SHORTEST));
        }
        if (!first.equals(again)) {
            problems.add(Problem.of("again", "protection.differ"));
        }
        return problems;
    }
}
