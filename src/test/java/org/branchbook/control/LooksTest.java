package org.branchbook.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.branchbook.base.Problem;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

class LooksTest extends FxTest {
    private Ui ui;

    @Test
    void drawsEveryKindOfControlInBothThemes() {
        show(1280, 800, this::root);
        shoot("looks");
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot("looks-dark", 1.5);
        onFx(() -> ui.open(panel()));
        shoot("looks-panel-dark");
        onFx(() -> Theme.LIGHT.apply(stage().getScene()));
        onFx(() -> ui.notice("已保存"));
        shoot("looks-panel");
        assertTrue(shown("panel-primary"));
        onFx(() -> ui.close());
        onFx(() -> find("born", DatePicker.class).show());
        shootPopup("looks-date");
        onFx(() -> find("born", DatePicker.class).hide());
        onFx(() -> find("sex", ComboBox.class).show());
        shootPopup("looks-choice");
        onFx(() -> find("sex", ComboBox.class).hide());
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        settle();
        onFx(() -> find("born", DatePicker.class).show());
        shootPopup("looks-date-dark");
    }

    private javafx.scene.layout.StackPane root() {
        ui = ui(Locale.CHINA, Clock.systemDefaultZone());
        ui.content(new Specimen(ui).screen());
        return ui.root();
    }

    private void shootPopup(String name) {
        settle();
        BufferedImage image =
                fx(() ->
                        Window.getWindows().stream()
                                .filter(PopupWindow.class::isInstance)
                                .map(popup -> Snapshots.take(popup.getScene(), 1))
                                .findFirst()
                                .orElseThrow());
        assertDoesNotThrow(() -> Snapshots.write(image, Path.of("target", "shots", name + ".png")));
    }

    private Panel panel() {
        Form form = new Specimen(ui).form();
        form.show(List.of(Problem.of("name", "ui.time.unread", "x")));
        return new Panel("编辑党员")
                .width(640)
                .scrolling(form.node())
                .aside(Buttons.danger("删除", () -> {}))
                .action(Buttons.plain("取消", ui::close))
                .primary("保存", ui::close);
    }
}
