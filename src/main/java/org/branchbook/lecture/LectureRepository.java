package org.branchbook.lecture;

import java.util.List;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

final class LectureRepository {
    private final Sql sql;

    LectureRepository(Sql sql) {
        this.sql = sql;
    }

    /** One lecturer of one lecture of a year. */
    record Given(ActivityId activity, Lecturer lecturer, LectureKind kind) {}

    Optional<Lecture> find(ActivityId activity) {
        return sql.one(
                "select * from lecture where activity = ?",
                row -> lecture(row, lecturers(activity)),
                activity);
    }

    private List<Lecturer> lecturers(ActivityId activity) {
        return sql.list(
                "select * from lecturer where activity = ? order by position",
                LectureRepository::lecturer,
                activity);
    }

    /** Of activities that count for a year, whatever their state. */
    List<Given> year(int year) {
        return sql.list(
                "select l.*, k.kind from lecturer l join lecture k on k.activity = l.activity"
                        + " join activity a on a.id = l.activity where a.removed_at is null"
                        + " and coalesce(a.counts_for, extract(year from a.on_date)) = ?"
                        + " order by l.activity, l.position",
                row ->
                        new Given(
                                new ActivityId(row.id("activity")),
                                lecturer(row),
                                row.constant("kind", LectureKind.class)),
                year);
    }

    void save(ActivityId activity, Lecture lecture) {
        Evidence.File file = lecture.file();
        sql.update(
                "merge into lecture(activity, kind, outline, file_name, sha256, bytes)"
                        + " key(activity) values (?, ?, ?, ?, ?, ?)",
                activity,
                lecture.kind(),
                lecture.outline(),
                file == null ? null : file.name(),
                file == null ? null : file.sha256(),
                file == null ? null : file.bytes());
        sql.update("delete from lecturer where activity = ?", activity);
        int position = 1;
        for (Lecturer lecturer : lecture.lecturers()) {
            sql.update(
                    "insert into lecturer(activity, position, name, title, member)"
                            + " values (?, ?, ?, ?, ?)",
                    activity,
                    position++,
                    lecturer.name(),
                    lecturer.title(),
                    lecturer.member());
        }
    }

    private static Lecture lecture(Row row, List<Lecturer> lecturers) {
        String hash = row.textOrNull("sha256");
        return new Lecture(
                row.constant("kind", LectureKind.class),
                lecturers,
                row.text("outline"),
                hash == null
                        ? null
                        : new Evidence.File(row.text("file_name"), hash, row.id("bytes")));
    }

    private static Lecturer lecturer(Row row) {
        Long member = row.idOrNull("member");
        return new Lecturer(
                row.text("name"), row.text("title"), member == null ? null : new MemberId(member));
    }
}
