package org.branchbook.importing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A long import while it writes: what is written stays readable. */
class ImportWritingTest extends PartTest {
    private final IntakeWorld world = new IntakeWorld();
    private Ui ui;

    @AfterEach
    void close() {
        world.close();
    }

    private void begin(Locale locale) throws Exception {
        StringBuilder text = new StringBuilder("姓名,学号,手机,人员类别\n");
        for (int i = 0; i < 9000; i++) {
            text.append("张").append((char) (0x4E00 + i)).append(',').append(20230000 + i);
            text.append(i % 7 == 0 ? ",13" : ",138").append(10_000_000 + i).append(",正式党员\n");
        }
        Path file = Files.writeString(world.book.folder().resolve("名册.csv"), text);
        open(locale, world.book.clock(), made -> ui = made, _ -> new Region());
        onFx(() -> new ImportView(ui, world.intake, world.imports).open(Optional.of(file)));
        waitFor("the preview", () -> !find("import-run").isDisabled());
        // No click, which would wait for the end of the work.
        onFx(() -> find("import-run", Button.class).fire());
        waitFor("the writing", () -> text("work-said").matches("(已写入|[\\d,]+ of).*"));
    }

    /** How much of a node is seen through all that it stands in. */
    private static double seen(Node node) {
        double seen = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            seen *= at.getOpacity();
        }
        return seen;
    }

    private double faintest() {
        Node table = find("import-rows");
        return fx(() ->
                table.lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .mapToDouble(ImportWritingTest::seen)
                        .min()
                        .orElse(1));
    }

    @Test
    void whatIsWrittenStaysReadable() throws Exception {
        begin(Locale.ENGLISH);
        assertTrue(fx(() -> find("import-rows").isDisabled()));
        assertTrue(faintest() >= 0.6, "faintest " + faintest());
        shoot("import-writing-en");
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot("import-writing-en-dark");
        waitFor("the end", 60_000, () -> !ui.panelOpen());
    }
}
