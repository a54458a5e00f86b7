package org.branchbook.backup;

import java.util.function.BooleanSupplier;
import org.branchbook.base.WorkWatch;

/** A watch that only says when to stop. */
record Told(BooleanSupplier asked) implements WorkWatch {
    static Told to(BooleanSupplier asked) {
        return new Told(asked);
    }

    @Override
    public void at(int done, int all, String name) {}

    @Override
    public boolean stopped() {
        return asked.getAsBoolean();
    }
}
