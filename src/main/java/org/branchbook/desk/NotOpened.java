package org.branchbook.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.AppException;
import org.branchbook.control.SoftText;
import org.branchbook.storage.Book;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** What lies in the window where the book was not opened: why, and what can be done about it. */
final class NotOpened {
    private static final double WIDTH = 620;

    /** Of such a book something may still be read. */
    private static final Set<String> HURT =
            Set.of("storage.damaged", "storage.foreign", "storage.unreadable");

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

    /** Only for want of the password: asks for it; else says why. */
    void of(Throwable problem) {
        if (Locking.isLocked(problem)) {
            desk.locking().ask();
        } else {
            show(problem);
        }
    }

    private void show(Throwable problem) {
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
            default -> {
                steps.add(
                        Buttons.id(
                                "not-opened-restore",
                                Buttons.plain(
                                        ui.text("backup.choose"), new Restoring(desk)::choose)));
                if (HURT.contains(key)) {
                    steps.add(
                            Buttons.id(
                                    "not-opened-rescue",
                                    Buttons.plain(
                                            ui.text("rescue.choose"), new Rescuing(desk)::choose)));
                }
            }
        }
        steps.add(Buttons.plain(ui.text("app.openOther"), desk::chooseOther));
        String words = why instanceof AppException plain ? plain.text(ui.messages()) : "";
        ui.content(page(words, steps));
        if (words.isEmpty()) {
            ui.failed(why);
        }
    }

    /** What happened and what can be done stand beside each other, with nothing to close first. */
    private Node page(String words, List<Button> steps) {
        Label title = new Label(ui.text("app.notOpened"));
        title.getStyleClass().add("heading");
        Label text = new Label(words);
        text.setId("not-opened");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(WIDTH);
        SoftText place = new SoftText(ui.text("app.notOpenedAt", desk.folder()));
        place.setId("not-opened-at");
        place.setMaxWidth(WIDTH);
        FlowPane row = new FlowPane(12, 12);
        row.getChildren().addAll(steps);
        row.setAlignment(Pos.CENTER);
        VBox page = new VBox(Icon.WARNING.node(40), title, text, place, row);
        page.getStyleClass().addAll("empty-state", "ground");
        page.setAlignment(Pos.CENTER);
        return page;
    }

    private void takeOver() {
        Path folder = desk.folder();
        ui.tasks().run(() -> Book.takeOver(folder)).onSuccess(_ -> desk.openBook());
    }
}
