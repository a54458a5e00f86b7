package org.branchbook.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.branchbook.development.Pathway;
import org.branchbook.development.Way;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** The board in a window over a real book. */
abstract class BoardWindow extends FxTest {
    final Way way = new Way();
    final List<String> links = new ArrayList<>();
    private @Nullable Ui madeUi;
    private @Nullable BoardView madeView;

    @AfterEach
    void close() throws Exception {
        if (madeUi != null) {
            madeUi.tasks().ahead(() -> true).get();
        }
        way.close();
    }

    Ui ui() {
        return Objects.requireNonNull(madeUi);
    }

    BoardView view() {
        return Objects.requireNonNull(madeView);
    }

    void open(Locale locale) {
        show(1204, 764, () -> root(locale));
    }

    private Parent root(Locale locale) {
        Ui ui = ui(locale, way.book.clock());
        madeUi = ui;
        BoardView view =
                new BoardView(
                        ui,
                        way.developments,
                        way.book.book().attachments(),
                        new BoardLinks(
                                id -> links.add("person " + id.value()),
                                () -> links.add("roster")));
        madeView = view;
        ui.content(view.node());
        view.shown();
        return ui.root();
    }

    MemberId activist() {
        return way.person(
                "张三", Stage.ACTIVIST, "APPLY_DATE=2024-03-01", "ACTIVIST_DATE=2025-06-18");
    }

    @SuppressWarnings("unchecked")
    TableView<Pathway> table() {
        return (TableView<Pathway>) stage().getScene().lookup("#board-table");
    }

    void waitForRows(int count) {
        waitFor(count + " rows", () -> table().getItems().size() == count);
    }
}
