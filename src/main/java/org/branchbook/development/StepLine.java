package org.branchbook.development;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepRule;

/**
 * One step of somebody: what was entered, between which days it may lie, and what differs.
 *
 * @param rules in force for it: on its day, or on the day as of which is asked
 */
public record StepLine(
        Step step,
        StepEntry entry,
        State state,
        Window window,
        List<Finding> findings,
        List<StepRule> rules) {
    /** Where a step stands. */
    public enum State implements Messages.Texted {
        DONE("development.state.done"),
        /** The stage it begins is reached, but its day is not known. */
        UNDATED("development.state.undated"),
        /** Without a day though later ones have one. */
        MISSING("development.state.missing"),
        /** Reviews and reports that go on. */
        RUNNING("development.state.running"),
        NEXT("development.state.next"),
        LATER("development.state.later");

        private final String key;

        State(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public StepLine {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** Whether its last day has passed and it is not done. */
    public boolean overdue(LocalDate today) {
        LocalDate latest = window.latest();
        boolean open = state == State.NEXT || state == State.LATER;
        return open && latest != null && latest.isBefore(today);
    }
}
