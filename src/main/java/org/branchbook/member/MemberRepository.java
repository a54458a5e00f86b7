package org.branchbook.member;

import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class MemberRepository {
    private static final List<MemberField> FIELDS = List.of(MemberField.values());
    private static final String COLUMNS =
            FIELDS.stream().map(MemberField::column).collect(Collectors.joining(", "));
    private static final String COVERS =
            " and (f.from_date is null or f.from_date <= ?)"
                    + " and (f.to_date is null or f.to_date > ?)";

    /** The roster on a day; all parameters are the day. */
    private static final String AS_OF =
            "select m.*,"
                    + fact("max(f.detail)", "STAGE")
                    + " stage,"
                    + fact("max(f.detail)", "GROUP")
                    + " party_group,"
                    + fact("listagg(f.detail)", "POST")
                    + " posts,"
                    + fact("count(*)", "RELATION")
                    + " here,"
                    + last("from_date")
                    + " rel_from,"
                    + last("to_date")
                    + " rel_to from member m where m.removed_at is null";

    /** How often the day stands in {@link #AS_OF}. */
    private static final int FACT_DAYS = 8;

    private final Sql sql;

    MemberRepository(Sql sql) {
        this.sql = sql;
    }

    private static String fact(String select, String kind) {
        return " (select "
                + select
                + " from member_fact f where f.member = m.id and f.kind = '"
                + kind
                + "'"
                + COVERS
                + ")";
    }

    private static String last(String column) {
        return " (select f."
                + column
                + " from member_fact f where f.member = m.id"
                + " and f.kind = 'RELATION' order by f.from_date desc nulls last limit 1)";
    }

    /** Everybody ever on the roster, as of the day, in the branch's own order. */
    List<RosterEntry> asOf(LocalDate day) {
        return sql.list(AS_OF + " order by m.sort_order, m.id", this::entry, days(day));
    }

    Optional<RosterEntry> find(MemberId id, LocalDate day) {
        @Nullable Object[] params = Arrays.copyOf(days(day), FACT_DAYS + 1);
        params[FACT_DAYS] = id;
        return sql.one(AS_OF + " and m.id = ?", this::entry, params);
    }

    private static @Nullable Object[] days(LocalDate day) {
        @Nullable Object[] days = new Object[FACT_DAYS];
        Arrays.fill(days, day);
        return days;
    }

    private RosterEntry entry(Row row) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        FIELDS.forEach(field -> values.put(field, row.text(field.column())));
        Member member =
                new Member(
                        new MemberId(row.id("id")),
                        values,
                        new Member.Search(row.text("pinyin"), row.number("sort_order")));
        String group = row.text("party_group");
        return new RosterEntry(
                member,
                row.constantOrNull("stage", Stage.class),
                group.isEmpty() ? null : new GroupId(Long.parseLong(group)),
                posts(row.text("posts")),
                new RosterEntry.Belonging(
                        row.number("here") > 0,
                        row.dateOrNull("rel_from"),
                        row.dateOrNull("rel_to")));
    }

    private static Set<Post> posts(String names) {
        Set<Post> posts = EnumSet.noneOf(Post.class);
        if (!names.isEmpty()) {
            for (String name : names.split(",", -1)) {
                posts.add(Post.valueOf(name));
            }
        }
        return Collections.unmodifiableSet(posts);
    }

    MemberId insert(MemberDraft draft, Member.Search search, LocalDateTime now) {
        List<@Nullable Object> params = params(draft, search, now);
        params.add(now);
        return new MemberId(
                sql.insert(
                        "insert into member("
                                + COLUMNS
                                + ", pinyin, changed_at, sort_order, entered_at)"
                                + " select "
                                + "?, ".repeat(FIELDS.size() + 2)
                                + "coalesce(max(sort_order), 0) + 1, cast(? as timestamp)"
                                + " from member",
                        params.toArray()));
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

    void setOrder(MemberId id, int order) {
        sql.update("update member set sort_order = ? where id = ?", order, id);
    }

    void setRemoved(MemberId id, @Nullable LocalDateTime at) {
        sql.update("update member set removed_at = ? where id = ?", at, id);
    }

    void insertRun(ImportRun run, LocalDateTime now) {
        sql.update(
                "insert into import_run(file_name, sha256, imported, updated, refused, ran_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                run.fileName(),
                run.sha256(),
                run.imported(),
                run.updated(),
                run.refused(),
                now);
    }
}
