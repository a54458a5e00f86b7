package org.branchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.branchbook.base.Messages;
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
                    ui =
                            new Ui(
                                    new Messages(Locale.CHINA),
                                    Tasks.threaded(),
                                    Clock.systemDefaultZone(),
                                    stage(),
                                    Memory.brief());
                    return ui.root();
                });
        onFx(() ->
                new PrintPreview(
                                ui,
                                new PrintPreview.Pages(2, _ -> page()),
                                new PrintPreview.Actions(
                                        () -> List.of("一楼", "二楼"),
                                        (printer, n) -> printed.add(printer + " " + n),
                                        () -> printed.add("pdf"),
                                        () -> printed.add("open")))
                        .open("签到表"));
        waitFor("printers", () -> !find("print").isDisabled());
        shoot("print-preview");
        click("print");
        waitFor("printing", () -> printed.equals(List.of("一楼 1")));
        waitFor("closing", () -> !ui.panelOpen());
        assertFalse(shown("print-preview"));
        assertEquals("已发送到打印机“一楼”", text("notice-text"));
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
