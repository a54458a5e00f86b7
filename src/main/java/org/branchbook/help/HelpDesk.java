package org.branchbook.help;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.branchbook.ui.Ui;

/** Opens the manual where the window stands (F1), and what is shipped; nothing is read before. */
public final class HelpDesk {
    private final Supplier<Ui> window;
    private final Supplier<String> place;
    private final Supplier<Path> book;

    /**
     * @param window the one in which everything is shown now
     * @param place the view in front with its segments, as leifeng/service/shifts
     * @param book the folder of the book that is open
     */
    public HelpDesk(Supplier<Ui> window, Supplier<String> place, Supplier<Path> book) {
        this.window = window;
        this.place = place;
        this.book = book;
    }

    /** Lets F1 open the manual, over an open panel too. */
    public void bind(Scene scene) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), this::open);
    }

    /** Opens the chapter that belongs to what is in front. */
    public void open() {
        Ui ui = window.get();
        if (!ui.isCovered() && !ui.panel().equals(HelpPanel.ID)) {
            open(new Topics().of(ui.panel(), place.get()));
        }
    }

    /** Opens a chapter, or chapter#section. */
    public void open(String topic) {
        Ui ui = window.get();
        ui.tasks()
                .aside(() -> Manual.in(ui.messages()))
                .onSuccess(manual -> new HelpPanel(ui, manual, this::about).open(topic));
    }

    /** Shows versions, places and licences. */
    public void about() {
        Ui ui = window.get();
        ui.tasks()
                .aside(Shipped::read)
                .onSuccess(shipped ->
                        new AboutPanel(
                                        ui,
                                        Facts.of(ui.messages(), book.get()),
                                        shipped,
                                        this::notes)
                                .open());
    }

    /** In the place of the panels that are about the program. */
    private void notes() {
        Ui ui = window.get();
        ui.close();
        if (ui.panel().equals(HelpPanel.ID)) {
            ui.close();
        }
        open("notes");
    }
}
