package org.branchbook.recordcommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands that write a record, check it, close it and find it. */
public final class RecordCommands {
    private RecordCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                new ListCommand(console),
                new AttendCommand(console),
                new AttachCommand(console),
                new MinutesCommand(console),
                new ResolveCommand(console),
                new CheckCommand(console),
                new CloseCommand(console),
                new AmendCommand(console),
                new HandInCommand(console),
                new SearchCommand(console));
    }
}
