package org.branchbook.database;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which SQL a database of ours keeps of itself: tables with plain columns, their indexes, counters
 * and constraints, its one user and three settings. Whatever is not known to be plain is not ours,
 * so that a call of a function has no place to stand.
 */
final class SchemaWords {
    private static final List<String> HEADS =
            List.of(
                    "CREATE CACHED TABLE \"PUBLIC\".\"",
                    "CREATE PRIMARY KEY \"PUBLIC\".\"",
                    "CREATE INDEX \"PUBLIC\".\"",
                    "CREATE UNIQUE INDEX \"PUBLIC\".\"",
                    "CREATE UNIQUE NULLS DISTINCT INDEX \"PUBLIC\".\"",
                    "CREATE SEQUENCE \"PUBLIC\".\"",
                    "ALTER TABLE \"PUBLIC\".\"");
    private static final Pattern PLAIN =
            Pattern.compile(
                    "SET (DEFAULT_LOCK_TIMEOUT|WRITE_DELAY|CREATE_BUILD) \\d+"
                            + "|CREATE USER IF NOT EXISTS \"\\w+\" SALT '\\w*' HASH '\\w*' ADMIN");
    private static final String SIGNS = "),.=<>*+";
    private static final Set<String> WORDS =
            Set.of(
                    ("ADD ALTER ALWAYS AND AS BELONGS_TO_TABLE BIGINT BOOLEAN BY "
                                    + "CACHE CACHED CASCADE CASE CHARACTER CHECK CONSTRAINT "
                                    + "CREATE DATE DEFAULT DELETE DISTINCT ELSE END FALSE FIRST "
                                    + "FOREIGN GENERATED IDENTITY IN INDEX INTEGER KEY LARGE NO "
                                    + "NOCHECK NOT NULL NULLS NUMERIC OBJECT ON PRIMARY "
                                    + "REFERENCES RESTART SELECTIVITY SEQUENCE START TABLE THEN "
                                    + "TIME TIMESTAMP TRUE UNIQUE VARYING WHEN WITH")
                            .split(" "));
    private static final Set<String> BEFORE_LIST =
            Set.of(
                    "AS",
                    "CHARACTER",
                    "CHECK",
                    "DISTINCT",
                    "IN",
                    "KEY",
                    "NUMERIC",
                    "UNIQUE",
                    "VARYING");
    private static final Set<String> BEFORE_COLUMNS = Set.of("ON", "REFERENCES", "TABLE");

    private final String sql;
    private int at;
    private String word = "";
    private String last = "";

    private SchemaWords(String sql) {
        this.sql = sql;
    }

    static boolean ours(String sql) {
        return new SchemaWords(sql).plain()
                ? HEADS.stream().anyMatch(sql::startsWith)
                : PLAIN.matcher(sql).matches();
    }

    /** Read by hand: a book has 550 such lines, and they are read at every cold start. */
    private boolean plain() {
        while (at < sql.length()) {
            int start = at;
            char c = sql.charAt(at++);
            if (c <= ' ') {
                continue;
            }
            boolean known =
                    switch (c) {
                        case '"', '\'' -> quoted(c);
                        case '_' -> word(start);
                        default -> isLetter(c) ? word(start) : sign(c);
                    };
            if (!known) {
                return false;
            }
            last = sql.substring(start, at);
        }
        return true;
    }

    private boolean quoted(char quote) {
        at = sql.indexOf(quote, at) + 1;
        return at > 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || c == '_';
    }

    private boolean word(int start) {
        while (at < sql.length() && isLetter(sql.charAt(at))) {
            at++;
        }
        word = sql.substring(start, at);
        return WORDS.contains(word);
    }

    private boolean sign(char c) {
        return switch (c) {
            case '(' -> opens();
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> true;
            case '-' -> at < sql.length() && Character.isDigit(sql.charAt(at));
            default -> SIGNS.indexOf(c) >= 0;
        };
    }

    /** What a bracket may follow: never a name that could be one of a function. */
    private boolean opens() {
        return last.startsWith("\"")
                ? BEFORE_COLUMNS.contains(word)
                : BEFORE_LIST.contains(last) || last.equals("(");
    }
}
