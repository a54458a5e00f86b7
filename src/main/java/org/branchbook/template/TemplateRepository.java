package org.branchbook.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.office.OfficeKind;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The tables of templates. */
final class TemplateRepository {
    private static final String SELECT =
            "select id, name, subject, kind, file_name, sha256, added_at from template where not"
                    + " removed";

    private final Sql sql;

    TemplateRepository(Sql sql) {
        this.sql = sql;
    }

    List<Template> all() {
        return sql.list(SELECT + " order by name, id", TemplateRepository::template);
    }

    Optional<Template> find(long id) {
        return sql.one(SELECT + " and id = ?", TemplateRepository::template, id);
    }

    private static Template template(Row row) {
        return new Template(
                row.id("id"),
                row.text("name"),
                row.constant("subject", TemplateSubject.class),
                row.constant("kind", OfficeKind.class),
                new Template.Content(
                        row.text("file_name"), row.text("sha256"), row.stamp("added_at")));
    }

    long insert(String name, TemplateSubject subject, OfficeKind kind, Template.Content content) {
        return sql.insert(
                """
                insert into template(name, subject, kind, file_name, sha256, added_at, removed)
                values (?, ?, ?, ?, ?, ?, false)
                """,
                name,
                subject,
                kind,
                content.file(),
                content.sha256(),
                content.added());
    }

    void rename(long id, String name) {
        sql.update("update template set name = ? where id = ?", name, id);
    }

    /** Puts another file in the place of a template's. */
    void replace(long id, String file, String sha256) {
        sql.update("update template set file_name = ?, sha256 = ? where id = ?", file, sha256, id);
    }

    void setRemoved(long id, boolean removed) {
        sql.update("update template set removed = ? where id = ?", removed, id);
    }

    /** The types that are not written in the narrative style; null stands for the form. */
    Map<ActivityType, @Nullable Long> uses() {
        Map<ActivityType, @Nullable Long> uses = new HashMap<>();
        sql.list(
                "select activity_type, template from template_use",
                row ->
                        uses.put(
                                row.constant("activity_type", ActivityType.class),
                                row.idOrNull("template")));
        return uses;
    }

    void use(ActivityType type, @Nullable Long template) {
        reset(type);
        sql.update(
                "insert into template_use(activity_type, template) values (?, ?)", type, template);
    }

    void reset(ActivityType type) {
        sql.update("delete from template_use where activity_type = ?", type);
    }
}
