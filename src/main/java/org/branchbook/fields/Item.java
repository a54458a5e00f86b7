package org.branchbook.fields;

import java.util.List;
import org.branchbook.base.DataFile;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;

/**
 * One item that the national collection asks of every Party member.
 *
 * @param name of a {@link MemberField}, or STAGE, BRANCH, STATUS, LOST, AWAY
 * @param orElse a field that serves as well, "" for none
 * @param stages of whom it is asked; empty for every member
 * @param exact whether a date must be known to the day
 * @param source where the item comes from
 */
public record Item(String name, String orElse, List<String> stages, boolean exact, String source) {
    public static List<Item> all() {
        return Items.ALL;
    }

    /** Whether it is asked of this person: of a member, and of one whose stage nobody entered. */
    boolean asked(RosterEntry entry) {
        Stage stage = entry.stage();
        boolean member = stage == null || stage.member();
        boolean wanted = stage != null && stages.contains(stage.name());
        return member && (stages.isEmpty() || wanted);
    }

    private static final class Items {
        static final List<Item> ALL = DataFile.rows(Item.class, "items.json");
    }
}
