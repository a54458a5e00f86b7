package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.branchbook.table.SheetBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A preview is seen while it grows, and can be stopped. */
class PreviewWatchTest {
    private final IntakeWorld world = new IntakeWorld();
    private final List<Integer> batches = new ArrayList<>();
    private final List<PreviewRow> seen = new ArrayList<>();

    @AfterEach
    void close() {
        world.close();
    }

    private SheetBook book(int people) {
        Object[][] rows = new Object[people + 1][];
        rows[0] = row("姓名", "学号", "人员类别");
        for (int i = 1; i <= people; i++) {
            rows[i] = row("张" + (char) (0x4E00 + i), "" + (20230000 + i), "正式党员");
        }
        Path file = world.sheet(rows);
        return world.intake.open(file, () -> false);
    }

    private void grow(List<PreviewRow> more, int all) {
        assertEquals(1200, all);
        batches.add(more.size());
        seen.addAll(more);
    }

    @Test
    void rowsAreShownInTheirOrderLongBeforeTheLastIsChecked() {
        PreviewWatch watch = new PreviewWatch(() -> false, this::grow);
        Preview preview = world.intake.preview(book(1200), Choices.NONE, watch);
        assertEquals(List.of(500, 500), batches);
        assertEquals(preview.rows().subList(0, 1000), seen);
        assertEquals(1200, preview.rows().size());
    }

    @Test
    void onceStoppedNothingMoreIsCheckedAndNothingIsWritten() {
        PreviewWatch watch = new PreviewWatch(() -> !seen.isEmpty(), this::grow);
        SheetBook book = book(1200);
        assertThrows(
                CancellationException.class, () -> world.intake.preview(book, Choices.NONE, watch));
        assertEquals(List.of(500), batches);
        assertEquals(0, world.everybody().size());
        assertEquals(List.of(), world.imports.all());
    }
}
