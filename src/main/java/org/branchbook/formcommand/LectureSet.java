package org.branchbook.formcommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.FileCopies;
import org.branchbook.command.Console;
import org.branchbook.command.TextFile;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.lecture.Lecture;
import org.branchbook.lecture.LectureKind;
import org.branchbook.lecture.Lecturer;
import org.branchbook.lecture.Lectures;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who lectures on what; what is not named stays as it is. */
@Command(name = "set")
final class LectureSet extends ToolCommand {
    @Parameters(paramLabel = "ACTIVITY", descriptionKey = "cli.kinds.activity")
    private long activity;

    @Option(
            names = "--lecturer",
            paramLabel = "NAME[=TITLE]",
            descriptionKey = "cli.lecture.lecturer")
    private List<String> lecturers = List.of();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.lecture.kind")
    private String kind = "";

    @Option(names = "--outline", paramLabel = "FILE", descriptionKey = "cli.lecture.outline")
    private @Nullable Path outline;

    @Option(names = "--script", paramLabel = "FILE", descriptionKey = "cli.lecture.script")
    private @Nullable Path script;

    LectureSet(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.lecture.set";
    }

    @Override
    protected int run() {
        String text = outline == null ? "" : TextFile.read(outline);
        try (OpenBook book = open()) {
            Lectures lectures = book.kinds().lectures();
            Activity held = book.activities().open(new ActivityId(activity));
            if (!Lectures.suits(held)) {
                throw wrong("cli.lecture.notOne", activity, held.title());
            }
            Lecture before = lectures.of(held.id());
            Lecture next =
                    new Lecture(
                            kind(before),
                            lecturers.isEmpty()
                                    ? before.lecturers()
                                    : read(lectures.people(held.date())),
                            outline == null ? before.outline() : text,
                            script == null ? before.file() : copy(book, script));
            lectures.save(held.id(), next);
            next.missing().forEach(one -> console.note(one.text(console.messages())));
            return done(
                    console.text("cli.lecture.done", activity, next.lecturers().size()),
                    Map.of(
                            "activity",
                            activity,
                            "kind",
                            next.kind().name(),
                            "lecturers",
                            next.lecturers().stream().map(Lecturer::name).toList(),
                            "outlined",
                            next.outlined()));
        }
    }

    private LectureKind kind(Lecture before) {
        if (kind.isEmpty()) {
            return before.kind();
        }
        String wanted = kind.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(LectureKind.values())
                .filter(one -> one.name().equals(wanted) || one.documentName().equals(kind))
                .findFirst()
                .orElseThrow(() -> wrong("cli.lecture.badKind", kind));
    }

    private List<Lecturer> read(List<RosterEntry> people) {
        List<Lecturer> read = new ArrayList<>();
        for (String one : lecturers) {
            int at = one.indexOf('=');
            String name = at < 0 ? one : one.substring(0, at);
            read.add(Lectures.lecturer(name, at < 0 ? "" : one.substring(at + 1), people));
        }
        return read;
    }

    private static Evidence.File copy(OpenBook book, Path file) {
        FileCopies.Copy copy = new FileCopies(book.book().attachments()).take(file);
        return new Evidence.File(copy.name(), copy.sha256(), copy.bytes());
    }
}
