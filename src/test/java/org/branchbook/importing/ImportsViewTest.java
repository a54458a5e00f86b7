package org.branchbook.importing;

import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.TableView;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of imports: what there was, back again, and who stands in the way. */
class ImportsViewTest extends FxTest {
    private static final Object[] HEADER = row("姓名", "学号", "人员类别");

    private final IntakeWorld world = new IntakeWorld();
    private Ui ui;
    private ImportsView view;

    @AfterEach
    void close() {
        world.close();
    }

    private void open(Locale locale) {
        show(
                1280,
                800,
                () -> {
                    ui = ui(locale, world.book.clock());
                    view = new ImportsView(ui, world.imports);
                    ui.content(view.node());
                    return ui.root();
                });
        onFx(view::shown);
    }

    private int rows() {
        return fx(() -> ((TableView<?>) stage().getScene().lookup("#imports")).getItems().size());
    }

    @Test
    void saysWhatToDoWhereNothingWasImported() {
        open(Locale.CHINA);
        assertEquals(0, rows());
        assertTrue(find("imports-undo").isDisabled());
        shoot("imports-empty");
    }

    @Test
    void takesTheLatestImportBackAndThenTheOneBefore() {
        world.run(HEADER, row("张三", "001", "正式党员"));
        world.run(HEADER, row("李四", "002", "正式党员"));
        open(Locale.CHINA);
        waitFor("the list", () -> rows() == 2);
        waitFor("the choice", () -> !find("imports-undo").isDisabled());
        shoot("imports-zh");
        click("imports-undo");
        waitFor("the undo", () -> world.everybody().size() == 1);
        waitFor("the list again", () -> find("imports-undo").isDisabled());
        assertEquals(2, rows());
        shoot("imports-undone");
        onFx(() ->
                ((TableView<?>) stage().getScene().lookup("#imports"))
                        .getSelectionModel()
                        .select(1));
        click("imports-undo");
        waitFor("the second undo", () -> world.everybody().isEmpty());
    }

    @Test
    void namesThoseEditedSince() {
        world.run(HEADER, row("张三", "001", "正式党员"));
        world.members.remove(world.person("张三").id());
        open(Locale.ENGLISH);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        waitFor("the choice", () -> !find("imports-undo").isDisabled());
        click("imports-undo");
        waitFor("the refusal", ui::panelOpen);
        find("imports-refused");
        shoot("imports-refused-dark");
        assertEquals(false, world.imports.last().isEmpty());
    }
}
