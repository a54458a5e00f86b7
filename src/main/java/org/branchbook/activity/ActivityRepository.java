package org.branchbook.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.branch.GroupId;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class ActivityRepository {
    private static final String LIVE = "select * from activity where removed_at is null";

    private final Sql sql;

    ActivityRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Activity> find(ActivityId id) {
        Map<Long, List<Segment>> segments = segments("a.id = ?", id);
        return sql.one(LIVE + " and id = ?", row -> activity(row, segments), id);
    }

    /** By date and start; both days are included. */
    List<Activity> between(LocalDate first, LocalDate last) {
        Map<Long, List<Segment>> segments = segments("a.on_date between ? and ?", first, last);
        return sql.list(
                LIVE + " and on_date between ? and ? order by on_date, start_time, id",
                row -> activity(row, segments),
                first,
                last);
    }

    Optional<Integer> yearEnteredLast() {
        return sql.one(
                "select extract(year from on_date) n from activity where removed_at is null"
                        + " order by id desc fetch first row only",
                row -> row.number("n"));
    }

    /** Those taken off, by their last day. */
    List<Activity> removedBetween(LocalDate first, LocalDate last) {
        Map<Long, List<Segment>> segments = segments("a.on_date between ? and ?", first, last);
        return sql.list(
                "select * from activity where removed_at is not null"
                        + " and on_date between ? and ? order by on_date, start_time, id",
                row -> activity(row, segments),
                first,
                last);
    }

    /** The further segments of the activities that a condition chooses, by activity. */
    private Map<Long, List<Segment>> segments(String condition, Object... params) {
        Map<Long, List<Segment>> segments = new HashMap<>();
        sql.list(
                "select s.* from activity_segment s join activity a on a.id = s.activity where "
                        + condition
                        + " order by s.activity, s.position",
                row ->
                        segments.computeIfAbsent(row.id("activity"), _ -> new ArrayList<>())
                                .add(
                                        new Segment(
                                                row.constant("type", ActivityType.class),
                                                row.text("title"),
                                                row.time("start_time"),
                                                row.time("end_time"))),
                params);
        return segments;
    }

    long newSeries() {
        return sql.one("select next value for activity_series_number n", row -> row.id("n"))
                .orElseThrow();
    }

    /** The copies of a recurring plan, by date. */
    List<Activity> series(long number) {
        Map<Long, List<Segment>> segments = segments("a.series = ?", number);
        return sql.list(
                LIVE + " and series = ? order by on_date, start_time, id",
                row -> activity(row, segments),
                number);
    }

    private void setSegments(ActivityId id, List<Segment> segments) {
        sql.update("delete from activity_segment where activity = ?", id);
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            sql.update(
                    "insert into activity_segment"
                            + "(activity, position, type, title, start_time, end_time)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    id,
                    i + 1,
                    segment.type(),
                    Text.line(segment.title()),
                    segment.start(),
                    segment.end());
        }
    }

    ActivityId insert(ActivityPlan plan, LocalDateTime now) {
        long id =
                sql.insert(
                        "insert into activity(type, title, on_date, start_time, end_time,"
                                + " place, audience, party_group, chair, recorder, counts_for,"
                                + " series, entered_at,"
                                + " changed_at, state, agenda, minutes)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " 'PLANNED', '', '')",
                        params(plan, now, now));
        ActivityId activity = new ActivityId(id);
        setChosen(activity, plan.people().audience().chosen());
        setSegments(activity, plan.more().segments());
        return activity;
    }

    void update(ActivityId id, ActivityPlan plan, LocalDateTime now) {
        sql.update(
                "update activity set type = ?, title = ?, on_date = ?, start_time = ?,"
                        + " end_time = ?, place = ?, audience = ?, party_group = ?, chair = ?,"
                        + " recorder = ?, counts_for = ?, series = ?, changed_at = ? where id = ?",
                params(plan, now, id));
        setChosen(id, plan.people().audience().chosen());
        setSegments(id, plan.more().segments());
    }

    private static @Nullable Object[] params(ActivityPlan plan, Object... more) {
        ActivityPlan.People people = plan.people();
        List<@Nullable Object> params =
                new ArrayList<>(
                        Arrays.<@Nullable Object>asList(
                                plan.type(),
                                Text.line(plan.title()),
                                plan.when().date(),
                                plan.when().start(),
                                plan.when().end(),
                                Text.line(plan.place()),
                                people.audience().kind(),
                                people.audience().group(),
                                Text.line(people.chair()),
                                Text.line(people.recorder()),
                                plan.more().year(),
                                plan.more().series()));
        params.addAll(Arrays.asList(more));
        return params.toArray();
    }

    private void setChosen(ActivityId id, Set<MemberId> chosen) {
        sql.update("delete from participant where activity = ?", id);
        for (MemberId member : chosen) {
            sql.update("insert into participant(activity, member) values (?, ?)", id, member);
        }
    }

    void setAgenda(ActivityId id, List<String> agenda, LocalDateTime now) {
        sql.update(
                "update activity set agenda = ?, changed_at = ? where id = ?",
                String.join("\n", agenda),
                now,
                id);
    }

    void setMinutes(ActivityId id, String minutes, LocalDateTime now) {
        sql.update(
                "update activity set minutes = ?, changed_at = ? where id = ?", minutes, now, id);
    }

    void setState(ActivityId id, ActivityState state, LocalDateTime now) {
        sql.update(
                "update activity set state = ?, changed_at = ?,"
                        + " held_entered_at = case when ? then null"
                        + " else coalesce(held_entered_at, ?) end,"
                        + " closed_at = case when ? then cast(? as timestamp) end where id = ?",
                state,
                now,
                state == ActivityState.PLANNED,
                now,
                state == ActivityState.CLOSED,
                now,
                id);
    }

    void touch(ActivityId id, LocalDateTime now) {
        sql.update("update activity set changed_at = ? where id = ?", now, id);
    }

    void setNotified(ActivityId id, @Nullable LocalDateTime at) {
        sql.update("update activity set notified_at = ? where id = ?", at, id);
    }

    void setRemoved(ActivityId id, @Nullable LocalDateTime at) {
        sql.update("update activity set removed_at = ? where id = ?", at, id);
    }

    private Activity activity(Row row, Map<Long, List<Segment>> segments) {
        ActivityId id = new ActivityId(row.id("id"));
        String agenda = row.text("agenda");
        return new Activity(
                id,
                plan(id, row, segments.getOrDefault(id.value(), List.of())),
                row.constant("state", ActivityState.class),
                agenda.isEmpty() ? List.of() : List.of(agenda.split("\n", -1)),
                row.text("minutes"),
                new Activity.Stamps(
                        row.stamp("entered_at"),
                        row.stamp("changed_at"),
                        row.stampOrNull("held_entered_at"),
                        row.stampOrNull("closed_at"),
                        row.stampOrNull("notified_at")));
    }

    private ActivityPlan plan(ActivityId id, Row row, List<Segment> segments) {
        Audience.Kind kind = row.constant("audience", Audience.Kind.class);
        Long group = row.idOrNull("party_group");
        Audience audience =
                new Audience(
                        kind,
                        group == null ? null : new GroupId(group),
                        kind == Audience.Kind.CHOSEN ? chosen(id) : Set.of());
        return new ActivityPlan(
                row.constant("type", ActivityType.class),
                row.text("title"),
                new ActivityPlan.When(
                        row.date("on_date"), row.time("start_time"), row.time("end_time")),
                row.text("place"),
                new ActivityPlan.People(row.text("chair"), row.text("recorder"), audience),
                new ActivityPlan.More(
                        segments, row.numberOrNull("counts_for"), row.idOrNull("series")));
    }

    private Set<MemberId> chosen(ActivityId id) {
        return new HashSet<>(
                sql.list(
                        "select member from participant where activity = ?",
                        row -> new MemberId(row.id("member")),
                        id));
    }
}
