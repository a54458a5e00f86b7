package org.branchbook.papercommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands that write documents and figures. */
public final class PaperCommands {
    private PaperCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                new ExportCommand(console),
                new TemplateCommand(console),
                new StatsCommand(console));
    }
}
