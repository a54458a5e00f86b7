package org.branchbook.diarydesk;

import java.util.List;
import javafx.scene.control.PasswordField;
import org.branchbook.control.SoftText;
import org.branchbook.diary.Diary;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Changes the password; copies made earlier keep the one they were made with. */
final class PasswordPanel {
    private final Ui ui;
    private final Diary diary;

    PasswordPanel(Ui ui, Diary diary) {
        this.ui = ui;
        this.diary = diary;
    }

    void open() {
        Form form = new Form(ui.messages());
        PasswordField old = field(form, "old", ui.text("diary.old"));
        PasswordField next = field(form, "password", ui.text("diary.next"));
        PasswordField again = field(form, "again", ui.text("diary.again"));
        ui.open(
                new Panel(ui.text("diary.changePassword"))
                        .id("password-panel")
                        .width(480)
                        .content(form.node())
                        .content(new SoftText(ui.text("diary.changePassword.help")))
                        .aside(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("diary.changePassword"),
                                () -> change(form, old, next, again)));
    }

    private static PasswordField field(Form form, String name, String label) {
        PasswordField field = new PasswordField();
        field.setId(name);
        form.custom(name, label, field, "").required();
        return field;
    }

    private void change(Form form, PasswordField old, PasswordField next, PasswordField again) {
        form.show(List.of());
        String before = old.getText();
        String after = next.getText();
        String repeated = again.getText();
        ui.tasks()
                .run(() -> diary.changePassword(before, after, repeated))
                .onSuccess(_ -> {
                    ui.close();
                    ui.notice(ui.text("diary.passwordChanged"));
                })
                .onFailure(form.refusals(ui::failed));
    }
}
