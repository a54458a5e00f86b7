package org.branchbook.storage;

import java.util.Optional;

/** What a book keeps under a name without a table of its own: choices, as text or JSON. */
public final class Settings {
    private final Sql sql;

    public Settings(Sql sql) {
        this.sql = sql;
    }

    /** Empty where nothing was ever chosen. */
    public Optional<String> find(String name) {
        return sql.one("select content from setting where name = ?", r -> r.text("content"), name);
    }

    public void save(String name, String content) {
        sql.update("merge into setting(name, content) key(name) values (?, ?)", name, content);
    }

    /** Forgets the choice. */
    public void remove(String name) {
        sql.update("delete from setting where name = ?", name);
    }
}
