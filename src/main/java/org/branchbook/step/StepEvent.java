package org.branchbook.step;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Messages;

/** Something dated that recurs under a step: a review, an analysis, a thought report. */
public record StepEvent(long id, Kind kind, LocalDate on, String note) {
    /** What recurs, and under which step. */
    public enum Kind implements Messages.Texted {
        REVIEW("development.event.review", 6),
        ANALYSIS("development.event.analysis", 6),
        THOUGHT_REPORT("development.event.thoughtReport", 6),
        PROBATION_REVIEW("development.event.review", 21),
        PROBATION_THOUGHT("development.event.thoughtReport", 21);

        private final String key;
        private final int step;

        Kind(String key, int step) {
            this.key = key;
            this.step = step;
        }

        @Override
        public String key() {
            return key;
        }

        public int step() {
            return step;
        }

        public static List<Kind> of(int step) {
            return Arrays.stream(values()).filter(kind -> kind.step == step).toList();
        }
    }
}
