package org.branchbook.studycommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands for reading, the diary and what is taken from it all. */
public final class StudyCommands {
    private StudyCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(DiaryCommand.withParts(console));
    }
}
