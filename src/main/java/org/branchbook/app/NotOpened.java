package org.branchbook.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javafx.scene.control.Button;
import org.branchbook.base.AppException;
import org.branchbook.control.EmptyState;
import org.branchbook.storage.Book;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** What lies in the window where the book was not opened: why, and what can be done about it. */
final class NotOpened {
    private final Desk desk;
    private final Ui ui;

    NotOpened(Desk desk) {
        this.desk = desk;
        this.ui = desk.ui();
    }

    /** No book: the first start, unless one open here before is on a stick that is not there. */
    void none() {
        Path folder = desk.folder();
        if (desk.preferences().recentBook().filter(folder::equals).isPresent()) {
            show(new AppException("storage.gone", folder));
        } else {
            desk.firstStart();
        }
    }

    void show(Throwable problem) {
        Throwable cause = problem.getCause();
        Throwable why = problem instanceof ExecutionException && cause != null ? cause : problem;
        String key = why instanceof AppException plain ? plain.key() : "";
        List<Button> steps = new ArrayList<>();
        steps.add(Buttons.primary(ui.text("app.retry"), desk::openBook));
        switch (key) {
            case "storage.gone" ->
                    steps.add(Buttons.plain(ui.text("app.makeNew"), desk::firstStart));
            case "storage.openElsewhere" ->
                    steps.add(
                            Buttons.id(
                                    "take-over",
                                    Buttons.plain(ui.text("app.takeOver"), this::takeOver)));
            default ->
                    steps.add(Buttons.plain(ui.text("backup.choose"), new Restoring(desk)::choose));
        }
        steps.add(Buttons.plain(ui.text("app.openOther"), desk::chooseOther));
        ui.content(
                new EmptyState(
                        Icon.WARNING, ui.text("app.notOpened"), steps.toArray(Button[]::new)));
        ui.failed(why);
    }

    private void takeOver() {
        Path folder = desk.folder();
        ui.tasks().run(() -> Book.takeOver(folder)).onSuccess(_ -> desk.openBook());
    }
}
