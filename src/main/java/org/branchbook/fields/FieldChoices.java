package org.branchbook.fields;

import org.branchbook.base.Changes;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;

/** The door to what fields the branch uses; all of them until it says otherwise. */
public final class FieldChoices {
    private static final String NAME = "fields hidden";

    private final Sql sql;
    private final Settings settings;
    private final Changes changes = new Changes();

    public FieldChoices(Sql sql) {
        this.sql = sql;
        this.settings = new Settings(sql);
    }

    public Changes changes() {
        return changes;
    }

    public FieldChoice find() {
        return settings.find(NAME).map(FieldChoice::parse).orElse(FieldChoice.ALL);
    }

    public void save(FieldChoice choice) {
        settings.save(NAME, choice.kept());
        sql.afterCommit(changes);
    }
}
