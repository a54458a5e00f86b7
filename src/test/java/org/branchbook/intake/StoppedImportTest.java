package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.branchbook.base.WorkWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An import that is told to stop while it writes. */
class StoppedImportTest {
    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void writesNothingWhenItIsStoppedOnTheWay() {
        Object[][] sheet = {
            row("姓名", "学号", "人员类别", "党小组"),
            row("张三", "001", "正式党员", "一组"),
            row("李四", "002", "正式党员", "一组")
        };
        List<String> steps = new ArrayList<>();
        WorkWatch watch =
                new WorkWatch() {
                    @Override
                    public void at(int done, int all, String name) {
                        steps.add(done + "/" + all);
                    }

                    @Override
                    public boolean stopped() {
                        return !steps.isEmpty();
                    }
                };
        Preview preview = world.preview(sheet);
        assertThrows(CancellationException.class, () -> world.intake.run(preview, watch));
        assertEquals(List.of("1/2"), steps);
        assertEquals(List.of(), world.everybody());
        assertEquals(List.of(), world.branches.groups());
        assertEquals(List.of(), world.imports.all());
        assertEquals(2, world.intake.run(preview).imported());
    }
}
