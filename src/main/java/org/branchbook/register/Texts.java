package org.branchbook.register;

import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.person.PrivateText;

/** The checks that every text of a register passes. */
public final class Texts {
    /** A name of something. */
    public static final int NAME = 120;

    /** A name of somebody. */
    public static final int PERSON = 60;

    /** A sentence or two. */
    public static final int NOTE = 1000;

    /** What an ID number in a text is refused with. */
    public static final String ID_NUMBER = "register.problem.idNumber";

    private Texts() {}

    /** Something must stand there. */
    public static void required(List<Problem> problems, String field, String text, String key) {
        if (text.isBlank()) {
            problems.add(Problem.of(field, key));
        }
    }

    /** No longer than what the book keeps, and no ID number in it. */
    public static void check(List<Problem> problems, String field, String text, int limit) {
        if (text.length() > limit) {
            problems.add(Problem.of(field, "member.problem.tooLong", limit));
        }
        if (PrivateText.hasIdNumber(text)) {
            problems.add(Problem.of(field, ID_NUMBER));
        }
    }
}
