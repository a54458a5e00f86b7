package org.branchbook.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

class PrintPreviewTest extends FxTest {
    private Ui ui;

    @Test
    void showsPagesAndPrintsOnTheChosenPrinter() {
        List<String> printed = new ArrayList<>();
        show(
                1280,
                800,
                () -> {
                    ui = ui(Locale.CHINA, Clock.systemDefaultZone());
                    return ui.root();
                });
        openPreview(printed);
        waitFor("printers", () -> !find("print").isDisabled());
        shoot("print-preview");
        onFx(() -> ((TextField) find("range")).setText("9"));
        click("print");
        assertEquals("页码请写成 1-3,5 的形式，不超过 2；留空为全部", text("print-hint"));
        onFx(() -> ((TextField) find("range")).setText("2"));
        onFx(() -> ((CheckBox) find("duplex")).setSelected(true));
        click("print");
        waitFor(
                "printing",
                () ->
                        printed.equals(
                                List.of(new PrintPreview.Choice("一楼", 1, "2", true).toString())));
        assertEquals("一楼", ui.memory().get("print.printer", ""));
        waitFor("closing", () -> !ui.panelOpen());
        assertFalse(shown("print-preview"));
        assertEquals("已发送到打印机“一楼”", text("notice-text"));
    }

    private void openPreview(List<String> printed) {
        onFx(() ->
                new PrintPreview(
                                ui,
                                new PrintPreview.Pages(2, _ -> page()),
                                new PrintPreview.Actions(
                                        () -> List.of("一楼", "二楼"),
                                        choice -> printed.add(choice.toString()),
                                        range -> !range.equals("9"),
                                        () -> printed.add("pdf"),
                                        () -> Path.of("签到表.pdf")))
                        .open("签到表"));
    }

    private static WritableImage page() {
        WritableImage image = new WritableImage(1190, 1684);
        for (int y = 0; y < 1684; y++) {
            for (int x = 0; x < 1190; x++) {
                boolean line = y % 80 < 2 && x > 100 && x < 1090;
                image.getPixelWriter().setColor(x, y, line ? Color.GRAY : Color.WHITE);
            }
        }
        return image;
    }
}
