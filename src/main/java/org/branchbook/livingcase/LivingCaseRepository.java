package org.branchbook.livingcase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.branchbook.register.Copies;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class LivingCaseRepository implements Kept.Store<LivingCase.Draft> {
    private static final String WITNESSES =
            "select * from case_witness where removed_at is null order by on_date, id";
    private static final String CHANNELS =
            "select * from case_channel where removed_at is null order by published_on, id";

    private final Sql sql;

    LivingCaseRepository(Sql sql) {
        this.sql = sql;
    }

    /** The latest deed first. */
    List<LivingCase> all() {
        Map<Long, List<LivingCase.Witness>> witnesses =
                parts(WITNESSES, LivingCaseRepository::witness);
        Map<Long, List<LivingCase.Channel>> channels =
                parts(CHANNELS, LivingCaseRepository::channel);
        return sql.list(
                "select * from living_case where removed_at is null order by on_date desc, id",
                row -> one(row, witnesses, channels));
    }

    Optional<LivingCase> find(long id) {
        Map<Long, List<LivingCase.Witness>> witnesses =
                parts(WITNESSES, LivingCaseRepository::witness);
        Map<Long, List<LivingCase.Channel>> channels =
                parts(CHANNELS, LivingCaseRepository::channel);
        return sql.one(
                "select * from living_case where id = ?", row -> one(row, witnesses, channels), id);
    }

    private <T> Map<Long, List<T>> parts(String query, Function<Row, T> read) {
        Map<Long, List<T>> parts = new HashMap<>();
        sql.list(
                query,
                row ->
                        parts.computeIfAbsent(row.id("living_case"), _ -> new ArrayList<>())
                                .add(read.apply(row)));
        return parts;
    }

    @Override
    public String table() {
        return "living_case";
    }

    @Override
    public long insert(LivingCase.Draft draft, LocalDateTime at) {
        return sql.insert(
                "insert into living_case(person, unit, deed, on_date, nominated_by, story,"
                        + " entered_at) values (?, ?, ?, ?, ?, ?, ?)",
                draft.person(),
                draft.unit(),
                draft.deed().said(),
                draft.deed().on(),
                draft.nominatedBy(),
                draft.story(),
                at);
    }

    @Override
    public void update(long id, LivingCase.Draft draft) {
        sql.update(
                "update living_case set person = ?, unit = ?, deed = ?, on_date = ?,"
                        + " nominated_by = ?, story = ? where id = ?",
                draft.person(),
                draft.unit(),
                draft.deed().said(),
                draft.deed().on(),
                draft.nominatedBy(),
                draft.story(),
                id);
    }

    void setConsent(long id, LivingCase.Consent consent) {
        sql.update(
                "update living_case set consent_on = ?, consent_by = ?, withdrawn_on = ?"
                        + " where id = ?",
                consent.on(),
                consent.how(),
                consent.withdrawn(),
                id);
    }

    long insert(long id, LivingCase.Witness witness) {
        return sql.insert(
                "insert into case_witness(living_case, evidence, name, said, on_date, file_name,"
                        + " sha256, file_bytes) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                witness.evidence(),
                witness.name(),
                witness.statement().said(),
                witness.statement().on(),
                Copies.name(witness.file()),
                Copies.sha256(witness.file()),
                Copies.bytes(witness.file()));
    }

    void setWitnessRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update case_witness set removed_at = ? where id = ?", at, id);
    }

    long insert(long id, LivingCase.Channel channel) {
        return sql.insert(
                "insert into case_channel(living_case, name, link, published_on)"
                        + " values (?, ?, ?, ?)",
                id,
                channel.name(),
                channel.link(),
                channel.published());
    }

    void setTakenBack(long id, @Nullable LocalDate on) {
        sql.update("update case_channel set taken_back_on = ? where id = ?", on, id);
    }

    void setChannelRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update case_channel set removed_at = ? where id = ?", at, id);
    }

    private static LivingCase.Witness witness(Row row) {
        return new LivingCase.Witness(
                row.id("id"),
                row.flag("evidence"),
                row.text("name"),
                new LivingCase.Statement(row.text("said"), row.date("on_date")),
                Copies.of(row));
    }

    private static LivingCase.Channel channel(Row row) {
        return new LivingCase.Channel(
                row.id("id"),
                row.text("name"),
                row.text("link"),
                row.date("published_on"),
                row.dateOrNull("taken_back_on"));
    }

    private static LivingCase one(
            Row row,
            Map<Long, List<LivingCase.Witness>> witnesses,
            Map<Long, List<LivingCase.Channel>> channels) {
        long id = row.id("id");
        return new LivingCase(
                id,
                new LivingCase.Draft(
                        row.text("person"),
                        row.text("unit"),
                        new LivingCase.Deed(row.text("deed"), row.date("on_date")),
                        row.text("nominated_by"),
                        row.text("story")),
                witnesses.getOrDefault(id, List.of()),
                new LivingCase.Consent(
                        row.dateOrNull("consent_on"),
                        row.text("consent_by"),
                        row.dateOrNull("withdrawn_on")),
                channels.getOrDefault(id, List.of()));
    }
}
