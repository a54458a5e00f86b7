package org.branchbook.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class SiteRepository implements Kept.Store<SiteWork.Draft> {
    private final Sql sql;

    SiteRepository(Sql sql) {
        this.sql = sql;
    }

    /** By day. */
    List<SiteWork> between(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select * from site_work where removed_at is null and on_date between ? and ?
                order by on_date, id
                """,
                SiteRepository::work,
                first,
                last);
    }

    /** On how many days each place was worked on up to a day of it. */
    int times(String site, LocalDate upTo) {
        return sql.one(
                        """
                        select count(distinct on_date) as n from site_work
                        where removed_at is null and site = ? and on_date <= ?
                        """,
                        row -> row.number("n"),
                        site,
                        upTo)
                .orElse(0);
    }

    @Override
    public String table() {
        return "site_work";
    }

    @Override
    public long insert(SiteWork.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into site_work(on_date, site, area, waste, trees, activity, photo_before,
                  photo_after, note, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    @Override
    public void update(long id, SiteWork.Draft draft) {
        sql.update(
                """
                update site_work set on_date = ?, site = ?, area = ?, waste = ?, trees = ?,
                  activity = ?, photo_before = ?, photo_after = ?, note = ? where id = ?
                """,
                params(draft, id));
    }

    private static @Nullable Object[] params(SiteWork.Draft draft, Object last) {
        return new @Nullable Object[] {
            draft.on(),
            draft.site(),
            draft.measures().area(),
            draft.measures().waste(),
            draft.measures().trees(),
            draft.photos().activity(),
            draft.photos().before(),
            draft.photos().after(),
            draft.note(),
            last
        };
    }

    private static SiteWork work(Row row) {
        Long activity = row.idOrNull("activity");
        return new SiteWork(
                row.id("id"),
                new SiteWork.Draft(
                        row.date("on_date"),
                        row.text("site"),
                        new SiteWork.Measures(
                                row.numberOrNull("area"),
                                row.numberOrNull("waste"),
                                row.numberOrNull("trees")),
                        new SiteWork.Photos(
                                activity == null ? null : new ActivityId(activity),
                                row.idOrNull("photo_before"),
                                row.idOrNull("photo_after")),
                        row.text("note")));
    }
}
