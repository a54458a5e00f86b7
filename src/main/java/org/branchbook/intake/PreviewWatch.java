package org.branchbook.intake;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** Who watches a preview grow, and may stop it. */
public final class PreviewWatch {
    public static final PreviewWatch NOBODY = new PreviewWatch(() -> false, (_, _) -> {});
    private static final int BATCH = 500;

    private final BooleanSupplier stopped;
    private final BiConsumer<List<PreviewRow>, Integer> shown;
    private int told;

    /**
     * @param shown takes the next rows, five hundred at a time, and how many there will be in all
     */
    public PreviewWatch(BooleanSupplier stopped, BiConsumer<List<PreviewRow>, Integer> shown) {
        this.stopped = stopped;
        this.shown = shown;
    }

    void row(List<PreviewRow> rows, int all) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException();
        }
        if (rows.size() - told >= BATCH) {
            shown.accept(List.copyOf(rows.subList(told, rows.size())), all);
            told = rows.size();
        }
    }
}
