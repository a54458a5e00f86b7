package org.branchbook.service;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class ProjectRepository {
    private final Sql sql;

    ProjectRepository(Sql sql) {
        this.sql = sql;
    }

    List<Project> all() {
        return sql.list(
                "select * from service_project where removed_at is null order by name, id",
                ProjectRepository::project);
    }

    /** Those taken off the list too. */
    List<Project> ever() {
        return sql.list("select * from service_project order by id", ProjectRepository::project);
    }

    Optional<Project> find(long id) {
        return sql.one(
                "select * from service_project where id = ?", ProjectRepository::project, id);
    }

    long insert(Project.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into service_project(name, category, partner, leader, integrations, note,
                  every_weeks, week_day, starts_at, ends_at, quota, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    void update(long id, Project.Draft draft) {
        sql.update(
                """
                update service_project set name = ?, category = ?, partner = ?, leader = ?,
                  integrations = ?, note = ?, every_weeks = ?, week_day = ?, starts_at = ?,
                  ends_at = ?, quota = ? where id = ?
                """,
                params(draft, id));
    }

    private static @Nullable Object[] params(Project.Draft draft, Object last) {
        Project.Standing standing = draft.more().standing();
        return new @Nullable Object[] {
            draft.name(),
            draft.category(),
            draft.partner(),
            draft.leader(),
            words(draft),
            draft.more().note(),
            standing == null ? null : standing.weeks(),
            standing == null ? null : standing.day().getValue(),
            standing == null ? null : standing.from(),
            standing == null ? null : standing.to(),
            standing == null ? null : standing.quota(),
            last
        };
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update service_project set removed_at = ? where id = ?", at, id);
    }

    private static String words(Project.Draft draft) {
        return draft.more().integrations().stream()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private static Project project(Row row) {
        String words = row.text("integrations");
        Set<Integration> integrations =
                words.isEmpty()
                        ? EnumSet.noneOf(Integration.class)
                        : Arrays.stream(words.split(" "))
                                .map(Integration::valueOf)
                                .collect(Collectors.toSet());
        Integer weeks = row.numberOrNull("every_weeks");
        Project.Standing standing =
                weeks == null
                        ? null
                        : new Project.Standing(
                                weeks,
                                DayOfWeek.of(row.number("week_day")),
                                row.time("starts_at"),
                                row.time("ends_at"),
                                row.number("quota"));
        return new Project(
                row.id("id"),
                new Project.Draft(
                        row.text("name"),
                        row.constant("category", ServiceCategory.class),
                        row.idOrNull("partner"),
                        row.text("leader"),
                        new Project.More(integrations, row.text("note"), standing)));
    }
}
