package org.branchbook.proposal;

import org.branchbook.base.Messages;
import org.branchbook.imports.ImportKind;
import org.jspecify.annotations.Nullable;

/** The kinds of sheets that branches have, and what each can be imported as. */
public enum SheetKind implements Messages.Texted {
    MEMBERS("proposal.kind.members", ImportKind.MEMBERS),
    POSTS("proposal.kind.posts", ImportKind.POSTS),
    DEVELOPMENT("proposal.kind.development", ImportKind.DEVELOPMENT),
    ACTIVITIES("proposal.kind.activities", ImportKind.ACTIVITIES),
    ATTENDANCE("proposal.kind.attendance", ImportKind.ATTENDANCE),
    APPRAISAL("proposal.kind.appraisal", ImportKind.APPRAISAL),
    /** A table that is counted from records, never entered. */
    STATISTICS("proposal.kind.statistics", null),
    UNKNOWN("proposal.kind.unknown", null);

    private final String key;
    private final @Nullable ImportKind imported;

    SheetKind(String key, @Nullable ImportKind imported) {
        this.key = key;
        this.imported = imported;
    }

    @Override
    public String key() {
        return key;
    }

    /** Null where there is nothing to import. */
    public @Nullable ImportKind imported() {
        return imported;
    }
}
