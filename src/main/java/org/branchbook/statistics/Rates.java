package org.branchbook.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares in per cent with one decimal, half up: 14 of 15 is 93.3. */
final class Rates {
    private Rates() {}

    /** Null where nothing is due: no rate is not a bad rate. */
    static @Nullable BigDecimal of(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
