package org.branchbook.intake;

import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.RosterEntry;
import org.branchbook.table.CellProblem;
import org.jspecify.annotations.Nullable;

/** What an import would do with one row. */
public record PreviewRow(
        Place place,
        Status status,
        Wanted wanted,
        List<FieldChange> changes,
        List<CellProblem> problems) {

    /** Where the row stands, and the name in it. */
    public record Place(String sheet, int row, String name) {}

    /**
     * What would be saved.
     *
     * @param person the person on the roster it means, null for a new one and a refused row
     * @param draft all but the group; null for a refused row
     * @param group name of the group to put the person in, "" to leave it
     */
    public record Wanted(@Nullable RosterEntry person, @Nullable MemberDraft draft, String group) {
        static final Wanted NOTHING = new Wanted(null, null, "");
    }

    /** What becomes of a row. */
    public enum Status implements Messages.Texted {
        NEW("intake.status.new"),
        CHANGED("intake.status.changed"),
        UNCHANGED("intake.status.unchanged"),
        REFUSED("intake.status.refused");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public PreviewRow {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}
