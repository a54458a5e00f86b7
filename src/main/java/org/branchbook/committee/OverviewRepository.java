package org.branchbook.committee;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.branchbook.cadence.YearBoard;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.branchbook.yearfigures.YearFigures;

/** Counts over many bundles, in the database: rows of one branch at most ever stand in memory. */
final class OverviewRepository {
    private static final String OF_YEAR = "bundle in (select id from bundle where of_year = ?)";

    private final Sql sql;

    OverviewRepository(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<Integer> years() {
        return sql.list(
                "select distinct of_year from bundle order by of_year desc",
                row -> row.number("of_year"));
    }

    List<BranchYear> branches(int year) {
        return sql.list(
                """
                select b.*, coalesce(p.done, 0) as done, coalesce(p.due, 0) as due,
                  coalesce(p.missing, 0) as missing, coalesce(r.records, 0) as records,
                  coalesce(r.unclosed, 0) as unclosed
                from bundle b
                left join (
                  select bundle, cast(sum(case when due then done else 0 end) as integer) as done,
                    cast(sum(case when due then required else 0 end) as integer) as due,
                    cast(sum(case when state = 'OVERDUE' then 1 else 0 end) as integer) as missing
                  from bundle_period group by bundle) p on p.bundle = b.id
                left join (
                  select bundle, cast(count(*) as integer) as records,
                    cast(sum(case when closed then 0 else 1 end) as integer) as unclosed
                  from bundle_record group by bundle) r on r.bundle = b.id
                where b.of_year = ?
                """,
                OverviewRepository::branch,
                year);
    }

    private static BranchYear branch(Row row) {
        return new BranchYear(
                BundleRepository.bundle(row),
                new YearBoard.Rate(row.number("done"), row.number("due")),
                row.number("missing"),
                row.number("records"),
                row.number("unclosed"),
                new BranchYear.Members(row.number("full_members"), row.number("probationary")),
                new BranchYear.Service(
                        decimal(row, "service_hours"),
                        row.number("service_people"),
                        row.number("months_active"),
                        row.number("months_so_far"),
                        decimal(row, "march_share"),
                        row.number("longest_gap"),
                        decimal(row, "evenness")),
                new BranchYear.Study(
                        decimal(row, "study_hours"),
                        row.number("study_people"),
                        row.number("study_reached")));
    }

    private static BigDecimal decimal(Row row, String column) {
        return new BigDecimal(row.text(column));
    }

    /** In the order in which branches name them first. */
    List<Overview.TypeLine> types(int year) {
        return sql.list(
                """
                select type, cast(sum(case when due then done else 0 end) as integer) as done,
                  cast(sum(case when due then required else 0 end) as integer) as due,
                  cast(count(distinct case when state = 'OVERDUE' then bundle end) as integer)
                    as lacking
                from bundle_period where
                """
                        + OF_YEAR
                        + " group by type having sum(required) > 0 order by min(place), type",
                row ->
                        new Overview.TypeLine(
                                row.text("type"),
                                new YearBoard.Rate(row.number("done"), row.number("due")),
                                row.number("lacking")),
                year);
    }

    List<PeriodLine> missing(int year) {
        return sql.list(
                "select * from bundle_period where state = 'OVERDUE' and "
                        + OF_YEAR
                        + " order by bundle, place",
                OverviewRepository::period,
                year);
    }

    List<PeriodLine> periods(long bundle) {
        return sql.list(
                "select * from bundle_period where bundle = ? order by place",
                OverviewRepository::period,
                bundle);
    }

    private static PeriodLine period(Row row) {
        return new PeriodLine(
                row.id("bundle"),
                row.text("type"),
                row.text("group_name"),
                row.date("first_day"),
                row.date("last_day"),
                row.number("required"),
                row.number("done"),
                row.flag("due"),
                row.text("state"),
                Arrays.stream(row.text("activities").split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList());
    }

    List<RecordLine> records(long bundle) {
        return sql.list(
                "select * from bundle_record where bundle = ? order by held_on, place",
                row ->
                        new RecordLine(
                                row.id("activity"),
                                row.date("held_on"),
                                row.text("type"),
                                row.text("title"),
                                row.flag("closed"),
                                row.number("due"),
                                row.number("present"),
                                row.text("file")),
                bundle);
    }

    List<YearFigures.Some> structure(int year) {
        return sql.list(
                """
                select heading, answer, cast(sum(people) as integer) as people
                from bundle_structure where
                """
                        + OF_YEAR
                        + " group by heading, answer order by min(place), heading, answer",
                OverviewRepository::some,
                year);
    }

    List<YearFigures.Some> structureOf(long bundle) {
        return sql.list(
                """
                select heading, answer, people from bundle_structure where bundle = ?
                order by place
                """,
                OverviewRepository::some,
                bundle);
    }

    private static YearFigures.Some some(Row row) {
        return new YearFigures.Some(row.text("heading"), row.text("answer"), row.number("people"));
    }

    /** A person of two bundles, a row for each; rows of one person follow on each other. */
    record Known(String mark, String code, Twice.Place place) {}

    List<Known> twice(int year) {
        return sql.list(
                """
                select b.key_mark, p.code, p.name, b.branch, b.id
                from bundle_person p join bundle b on b.id = p.bundle
                join (
                  select b2.key_mark as mark, p2.code as code
                  from bundle_person p2 join bundle b2 on b2.id = p2.bundle
                  where b2.of_year = ?
                  group by b2.key_mark, p2.code having count(distinct b2.id) > 1) t
                  on t.mark = b.key_mark and t.code = p.code
                where b.of_year = ? order by b.key_mark, p.code, b.branch, b.id
                """,
                row ->
                        new Known(
                                row.text("key_mark"),
                                row.text("code"),
                                new Twice.Place(
                                        row.id("id"), row.text("branch"), row.text("name"))),
                year,
                year);
    }

    /** By branch: the mark of its key and how many of its members have no code. */
    record Compared(long bundle, String mark, int uncoded, int members) {}

    List<Compared> compared(int year) {
        return sql.list(
                """
                select id, key_mark, uncoded, full_members + probationary as members
                from bundle where of_year = ?
                """,
                row ->
                        new Compared(
                                row.id("id"),
                                row.text("key_mark"),
                                row.number("uncoded"),
                                row.number("members")),
                year);
    }
}
