package org.branchbook.archivecommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands on the archive of a year. */
public final class ArchiveCommands {
    private ArchiveCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                new ArchiveCommand(console),
                new VerifyCommand(console),
                new CompareCommand(console),
                new HandoverCommand(console),
                new CollectCommand(console),
                new TakeoverCommand(console));
    }
}
