package org.branchbook.export;

import org.branchbook.base.Messages;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;

/** Whom a list holds; all of them with their relation here on the day. */
public enum ExportPeople implements Messages.Texted {
    MEMBERS("export.people.members"),
    FULL("member.stage.full"),
    PROBATIONARY("member.stage.probationary"),
    OTHERS("export.people.others"),
    ALL("export.people.all");

    private final String key;

    ExportPeople(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    boolean holds(RosterEntry entry) {
        Stage stage = entry.stage();
        return switch (this) {
            case MEMBERS -> stage != null && stage.member();
            case FULL -> stage == Stage.FULL;
            case PROBATIONARY -> stage == Stage.PROBATIONARY;
            case OTHERS -> stage != null && !stage.member();
            case ALL -> true;
        };
    }
}
