package org.branchbook.due;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Changes;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to due lines that were put off to a day, settled, or silenced as a kind. */
public final class Postponements {
    /** Nothing is put off further; a line until then is settled. */
    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    private final Sql sql;
    private final Clock clock;
    private final Changes changes = new Changes();

    public Postponements(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Changes changes() {
        return changes;
    }

    /** Those of the lines that are not put off beyond the day. */
    public List<DueLine> visible(List<DueLine> lines, LocalDate today) {
        Map<String, LocalDate> until = new HashMap<>();
        new PostponementRepository(sql).all(until::put);
        return lines.stream()
                .filter(line -> !hides(until.get(key(line.code(), line.subject())), today))
                .filter(line -> !hides(until.get(key(line.code(), "")), today))
                .toList();
    }

    private static boolean hides(@Nullable LocalDate until, LocalDate today) {
        return until != null && until.isAfter(today);
    }

    static String key(String code, String subject) {
        return code + " " + subject;
    }

    /** Shows the line again from the day on. */
    public void putOff(DueLine line, LocalDate until) {
        save(line.code(), line.subject(), until);
    }

    /** The line needs nobody any more. */
    public void settle(DueLine line) {
        save(line.code(), line.subject(), FOR_GOOD);
    }

    /** Lines of this kind are not wanted. */
    public void silence(String code) {
        save(code, "", FOR_GOOD);
    }

    /** The subjects of a kind that need nobody any more. */
    public Set<String> settled(String code) {
        return new PostponementRepository(sql).subjects(code, FOR_GOOD);
    }

    /** Takes back what was done to the line or its kind. */
    public void restore(DueLine line) {
        new PostponementRepository(sql).remove(line.code(), line.subject());
        new PostponementRepository(sql).remove(line.code(), "");
        sql.afterCommit(changes);
    }

    /** Shows every kind and line again that was silenced or settled. */
    public void restoreAll() {
        new PostponementRepository(sql).removeAll();
        sql.afterCommit(changes);
    }

    private void save(String code, String subject, LocalDate until) {
        new PostponementRepository(sql).save(code, subject, until, LocalDateTime.now(clock));
        sql.afterCommit(changes);
    }
}
