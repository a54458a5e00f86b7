package org.branchbook.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The day a list is as of, as a profile keeps it.
 *
 * @param day that of {@link Kind#DAY}, null for the others
 */
public record AsOf(Kind kind, @Nullable LocalDate day) {
    /** The day the roster is looked at. */
    public static final AsOf SHOWN = new AsOf(Kind.SHOWN, null);

    /** How the day is found. */
    public enum Kind implements Messages.Texted {
        SHOWN("export.asOf.shown"),
        /** The last of the month before. */
        MONTH_END("export.asOf.monthEnd"),
        /** 31 December of the year before, on which the yearly statistics rest. */
        YEAR_END("export.asOf.yearEnd"),
        DAY("export.asOf.day");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public AsOf {
        kind = kind == Kind.DAY && day == null ? Kind.SHOWN : kind;
        day = kind == Kind.DAY ? day : null;
    }

    /**
     * @param shown the day the roster is looked at
     */
    public LocalDate on(LocalDate shown) {
        return switch (kind) {
            case SHOWN -> shown;
            case MONTH_END -> shown.withDayOfMonth(1).minusDays(1);
            case YEAR_END -> LocalDate.of(shown.getYear() - 1, 12, 31);
            case DAY -> day == null ? shown : day;
        };
    }

    /** As it is kept: the name of the kind, or the day. */
    String kept() {
        return day == null ? kind.name() : day.toString();
    }

    /** What was kept; what cannot be read is the day shown. */
    static AsOf parse(@Nullable String kept) {
        if (kept == null) {
            return SHOWN;
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(kept)) {
                return new AsOf(kind, null);
            }
        }
        try {
            return new AsOf(Kind.DAY, LocalDate.parse(kept));
        } catch (DateTimeParseException e) {
            return SHOWN;
        }
    }
}
