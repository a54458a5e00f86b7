package org.branchbook.development;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.PartialDate;
import org.branchbook.member.MemberId;
import org.branchbook.step.Paper;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepFile;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class DevelopmentRepository {
    private final Sql sql;

    DevelopmentRepository(Sql sql) {
        this.sql = sql;
    }

    Map<MemberId, Map<Integer, StepEntry>> entries() {
        Map<MemberId, Map<Integer, StepEntry>> all = new HashMap<>();
        sql.list(
                "select * from development_step",
                row ->
                        all.computeIfAbsent(member(row), _ -> new HashMap<>())
                                .put(row.number("step"), entry(row)));
        return all;
    }

    Map<MemberId, List<StepEvent>> events() {
        Map<MemberId, List<StepEvent>> all = new HashMap<>();
        sql.list(
                "select * from development_event where removed_at is null order by on_date, id",
                row -> all.computeIfAbsent(member(row), _ -> new ArrayList<>()).add(event(row)));
        return all;
    }

    Map<MemberId, List<StepFile>> files() {
        Map<MemberId, List<StepFile>> all = new HashMap<>();
        sql.list(
                "select * from development_file where removed_at is null order by id",
                row -> all.computeIfAbsent(member(row), _ -> new ArrayList<>()).add(file(row)));
        return all;
    }

    Optional<StepEntry> entry(MemberId member, int step) {
        return sql.one(
                "select * from development_step where member = ? and step = ?",
                DevelopmentRepository::entry,
                member,
                step);
    }

    /** Keeps an entry; none takes it away. */
    void save(MemberId member, int step, @Nullable StepEntry entry, LocalDateTime now) {
        sql.update("delete from development_step where member = ? and step = ?", member, step);
        if (entry == null) {
            return;
        }
        PartialDate on = entry.on();
        sql.update(
                "insert into development_step(member, step, on_date, other_date, decided_by,"
                        + " document_no, people, hours, papers, note, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                member,
                step,
                on == null ? "" : on.toString(),
                entry.other(),
                entry.decidedBy(),
                entry.documentNo(),
                entry.people(),
                entry.hours(),
                entry.papers().stream().sorted().map(Paper::name).collect(Collectors.joining(" ")),
                entry.note(),
                now);
    }

    long addEvent(
            MemberId member, StepEvent.Kind kind, LocalDate on, String note, LocalDateTime now) {
        return sql.insert(
                "insert into development_event(member, kind, on_date, note, entered_at)"
                        + " values (?, ?, ?, ?, ?)",
                member,
                kind,
                on,
                note,
                now);
    }

    void setEventRemoved(long event, @Nullable LocalDateTime at) {
        sql.update("update development_event set removed_at = ? where id = ?", at, event);
    }

    long addFile(MemberId member, StepFile file, LocalDateTime now) {
        return sql.insert(
                "insert into development_file(member, step, file_name, sha256, bytes, added_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                member,
                file.step(),
                file.name(),
                file.sha256(),
                file.bytes(),
                now);
    }

    void setFileRemoved(long file, @Nullable LocalDateTime at) {
        sql.update("update development_file set removed_at = ? where id = ?", at, file);
    }

    private static MemberId member(Row row) {
        return new MemberId(row.id("member"));
    }

    private static StepEntry entry(Row row) {
        return new StepEntry(
                PartialDate.parse(row.text("on_date")),
                row.dateOrNull("other_date"),
                row.text("decided_by"),
                row.text("document_no"),
                row.text("people"),
                row.number("hours"),
                papers(row.text("papers")),
                row.text("note"));
    }

    private static Set<Paper> papers(String names) {
        Set<Paper> papers = EnumSet.noneOf(Paper.class);
        Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Paper::valueOf)
                .forEach(papers::add);
        return papers;
    }

    private static StepEvent event(Row row) {
        return new StepEvent(
                row.id("id"),
                row.constant("kind", StepEvent.Kind.class),
                row.date("on_date"),
                row.text("note"));
    }

    private static StepFile file(Row row) {
        return new StepFile(
                row.id("id"),
                row.number("step"),
                row.text("file_name"),
                row.text("sha256"),
                row.id("bytes"));
    }
}
