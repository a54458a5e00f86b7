package org.branchbook.studycommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands for reading, takeaways, initiatives and the diary. */
public final class StudyCommands {
    private StudyCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                ReadingCommand.withParts(console),
                new TakeawaysCommand(console),
                new LastingCommand(console),
                InitiativeCommand.withParts(console),
                DiaryCommand.withParts(console));
    }
}
