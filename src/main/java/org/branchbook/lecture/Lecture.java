package org.branchbook.lecture;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Evidence;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a lecture holds beside that of any activity.
 *
 * @param outline the outline (提纲) as text, "" where it is a file
 * @param file the outline or script in the book's attachments
 */
public record Lecture(
        LectureKind kind, List<Lecturer> lecturers, String outline, Evidence.@Nullable File file) {
    public static final Lecture NONE = new Lecture(LectureKind.LECTURE, List.of(), "", null);
    private static final int NAME = 60;
    private static final int TITLE = 100;
    private static final int OUTLINE = 100_000;

    /** Without a file. */
    public Lecture(LectureKind kind, List<Lecturer> lecturers, String outline) {
        this(kind, lecturers, outline, null);
    }

    public Lecture {
        lecturers = List.copyOf(lecturers);
        outline = outline.strip();
    }

    /** Whether there is an outline of either form. */
    public boolean outlined() {
        return !outline.isEmpty() || file != null;
    }

    /** What a record of a lecture must not lack. */
    public List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        if (lecturers.isEmpty()) {
            missing.add(Problem.of("lecturers", "lecture.missing.lecturer"));
        }
        if (!outlined()) {
            missing.add(Problem.of("outline", "lecture.missing.outline"));
        }
        return missing;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Lecturer lecturer : lecturers) {
            if (lecturer.name().isEmpty()) {
                problems.add(Problem.of("lecturers", "lecture.problem.noName"));
            }
            if (lecturer.name().length() > NAME) {
                problems.add(Problem.of("lecturers", "member.problem.tooLong", NAME));
            }
            if (lecturer.title().length() > TITLE) {
                problems.add(Problem.of("lecturers", "member.problem.tooLong", TITLE));
            }
        }
        if (outline.length() > OUTLINE) {
            problems.add(Problem.of("outline", "member.problem.tooLong", OUTLINE));
        }
        return problems;
    }
}
