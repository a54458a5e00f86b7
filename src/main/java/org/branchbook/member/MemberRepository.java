package org.branchbook.member;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.storage.Row;
import org.branchbook.storage.Rows;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class MemberRepository {
    private static final List<MemberField> FIELDS = List.of(MemberField.values());
    private static final String COLUMNS =
            FIELDS.stream().map(MemberField::column).collect(Collectors.joining(", "));
    private static final String LIVE = "select * from member where removed_at is null";

    private final Sql sql;
    private final Rows fresh;

    MemberRepository(Sql sql) {
        this.sql = sql;
        String columns = COLUMNS + ", pinyin, changed_at, sort_order, entered_at";
        this.fresh = new Rows(sql, "member", columns);
    }

    /** Everybody ever on the roster, in the branch's own order. */
    List<Member> everybody() {
        return sql.list(LIVE + " order by sort_order, id", MemberRepository::member);
    }

    /** What quick search compares, by person. */
    Map<MemberId, String> searchTexts() {
        Map<MemberId, String> texts = new HashMap<>();
        sql.list(
                "select id, pinyin from member where removed_at is null",
                row -> texts.put(new MemberId(row.id("id")), row.text("pinyin")));
        return texts;
    }

    Optional<Member> find(MemberId id) {
        return sql.one(LIVE + " and id = ?", MemberRepository::member, id);
    }

    private static Member member(Row row) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        FIELDS.forEach(field -> values.put(field, row.text(field.column())));
        return new Member(
                new MemberId(row.id("id")),
                values,
                new Member.Search(row.text("pinyin"), row.number("sort_order")));
    }

    /** Adds people in this order behind those there are, and returns their ids. */
    List<MemberId> insert(List<Newcomer> people, LocalDateTime now) {
        int last =
                sql.one("select max(sort_order) n from member", row -> row.number("n")).orElse(0);
        List<List<@Nullable Object>> rows = new ArrayList<>(people.size());
        for (Newcomer person : people) {
            List<@Nullable Object> params = params(person.draft(), person.search(), now);
            params.add(++last);
            params.add(now);
            rows.add(params);
        }
        return fresh.addKeyed(rows).stream().map(MemberId::new).toList();
    }

    void update(MemberId id, MemberDraft draft, Member.Search search, LocalDateTime now) {
        List<@Nullable Object> params = params(draft, search, now);
        params.add(id);
        String sets =
                FIELDS.stream().map(f -> f.column() + " = ?").collect(Collectors.joining(", "));
        sql.update(
                "update member set " + sets + ", pinyin = ?, changed_at = ?" + " where id = ?",
                params.toArray());
    }

    private static List<@Nullable Object> params(
            MemberDraft draft, Member.Search search, LocalDateTime now) {
        List<@Nullable Object> params = new ArrayList<>();
        FIELDS.forEach(field -> params.add(draft.value(field)));
        params.addAll(List.of(search.pinyin(), now));
        return params;
    }

    /** Another person who already has this ID number. */
    Optional<String> holderOf(String idNumber, @Nullable MemberId except) {
        return sql.one(
                "select name from member where id_number = ? and removed_at is null and id <> ?",
                row -> row.text("name"),
                idNumber,
                except == null ? 0 : except.value());
    }

    /** The names of those on the roster who have one of these ID numbers, by the number. */
    Map<String, String> holders(Collection<String> numbers) {
        Map<String, String> holders = new HashMap<>();
        sql.list(
                "select id_number, name from member"
                        + " where id_number = any(?) and id_number <> '' and removed_at is null",
                row -> holders.put(row.text("id_number"), row.text("name")),
                (Object) numbers.toArray());
        return holders;
    }

    void setOrder(MemberId id, int order) {
        sql.update("update member set sort_order = ? where id = ?", order, id);
    }

    void setRemoved(MemberId id, @Nullable LocalDateTime at) {
        sql.update("update member set removed_at = ? where id = ?", at, id);
    }

    Optional<String> photo(MemberId id) {
        return sql.one("select photo from member where id = ?", row -> row.text("photo"), id)
                .filter(hash -> !hash.isEmpty());
    }

    void setPhoto(MemberId id, @Nullable String sha256) {
        sql.update("update member set photo = ? where id = ?", sha256, id);
    }
}
