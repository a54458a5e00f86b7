package org.branchbook.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.base.Messages;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.step.StepEntry;
import org.branchbook.table.CellProblem;
import org.jspecify.annotations.Nullable;

/** What an import would do with one row. */
public record PreviewRow(
        Place place,
        Status status,
        Wanted wanted,
        List<FieldChange> changes,
        List<CellProblem> problems,
        List<Candidate> candidates) {

    public PreviewRow(
            Place place,
            Status status,
            Wanted wanted,
            List<FieldChange> changes,
            List<CellProblem> problems) {
        this(place, status, wanted, changes, problems, List.of());
    }

    /** The row as an answer names it. */
    public Choices.Row key() {
        return new Choices.Row(place.sheet(), place.row());
    }

    /** Where the row stands, and the name in it. */
    public record Place(String sheet, int row, String name) {}

    /**
     * What would be saved.
     *
     * @param person the person on the roster it means, null for a new one and a refused row
     * @param draft all but the group; null for a refused row
     * @param steps entries for steps of development that are new or others than before
     * @param facts the dated facts of the kinds that come out otherwise than before
     * @param group name of the group to put the person in, "" to leave it
     */
    public record Wanted(
            @Nullable RosterEntry person,
            @Nullable MemberDraft draft,
            Map<Integer, StepEntry> steps,
            Map<FactKind, List<Fact>> facts,
            String group) {
        static final Wanted NOTHING = new Wanted(null, null, Map.of(), Map.of(), "");

        public Wanted {
            // In the order of the steps, in which they are told.
            steps = steps.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(steps));
        }
    }

    /** What becomes of a row. */
    public enum Status implements Messages.Texted {
        NEW("intake.status.new"),
        CHANGED("intake.status.changed"),
        UNCHANGED("intake.status.unchanged"),
        /** Who is meant has to be told. */
        ASK("intake.status.ask"),
        REFUSED("intake.status.refused"),
        /** The user wants it left out. */
        LEFT_OUT("intake.status.leftOut");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * Somebody whom a row may mean.
     *
     * @param token what the command line takes for the person: the number, or # and the id
     */
    public record Candidate(MemberId id, String token, RosterEntry entry) {}

    public PreviewRow {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        candidates = List.copyOf(candidates);
    }
}
