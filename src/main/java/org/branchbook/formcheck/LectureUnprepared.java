package org.branchbook.formcheck;

import org.branchbook.activity.ActivityType;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.lecture.Lecture;
import org.branchbook.lecture.Lectures;

/** R25: a lecture has a lecturer and an outline. */
public final class LectureUnprepared implements RecordCheck {
    private final Lectures lectures;

    public LectureUnprepared(Lectures lectures) {
        this.lectures = lectures;
    }

    @Override
    public String code() {
        return "R25";
    }

    @Override
    public String todo() {
        return "check.R25.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        if (!facts.is(ActivityType.PARTY_LECTURE)) {
            return;
        }
        Lecture lecture = lectures.of(facts.activity().id());
        if (lecture.lecturers().isEmpty()) {
            found.at(Part.LECTURE, "check.R25.lecturer");
        }
        if (!lecture.outlined()) {
            found.at(Part.LECTURE, "check.R25.outline");
        }
    }
}
