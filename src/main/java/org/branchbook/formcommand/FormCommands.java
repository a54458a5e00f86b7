package org.branchbook.formcommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands for the kinds of activity that have their own form. */
public final class FormCommands {
    private FormCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                FollowUpCommand.withParts(console),
                TalkCommand.withParts(console),
                LectureCommand.withParts(console),
                new ThemeDayCommand(console),
                AppraisalCommand.withParts(console));
    }
}
