package org.branchbook.paperdesk;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.util.Duration;
import org.branchbook.home.OpenBook;
import org.branchbook.page.PaperPages;
import org.branchbook.ui.Ui;

/** What is read before it is asked for, once the view that leads there has come to rest. */
public final class ReadAhead {
    private static final Duration REST = Duration.seconds(2);

    private final Ui ui;
    private final OpenBook book;
    private boolean figures;
    private final Runnable fonts;
    private boolean fontsNear;
    private boolean fontsRead;

    ReadAhead(Ui ui, OpenBook book) {
        this(ui, book, PaperPages::warmUp);
    }

    ReadAhead(Ui ui, OpenBook book, Runnable fonts) {
        this.ui = ui;
        this.book = book;
        this.fonts = fonts;
    }

    /** Where records or the calendar are at hand, figures and questions are near. */
    public void figures() {
        if (!figures) {
            figures = true;
            rested(() -> {
                ui.tasks()
                        .run(() -> book.figures().readAhead(ui.today(), ui.messages()))
                        .onFailure(_ -> {});
                ui.tasks().run(() -> book.records().searches().prepare()).onFailure(_ -> {});
            });
        }
    }

    /**
     * Where a record is open the first page is near. Not sooner: the fonts take tens of megabytes,
     * which a window without papers has no use for.
     */
    public void fonts() {
        if (!fontsNear) {
            fontsNear = true;
            rested(this::readFonts);
        }
    }

    /** Where a menu of papers in there is shown, the first page is asked for next. */
    public <T extends Node> T fontsAt(T menus) {
        menus.addEventHandler(MenuButton.ON_SHOWING, _ -> readFonts());
        return menus;
    }

    private void readFonts() {
        if (!fontsRead) {
            fontsRead = true;
            ui.tasks().unnoticed(fonts);
        }
    }

    private static void rested(Runnable then) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> then.run());
        rest.play();
    }
}
