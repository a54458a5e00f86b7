package org.branchbook.peoplecommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands on people and their dated facts. */
public final class PeopleCommands {
    private PeopleCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                new ImportCommand(console),
                new UndoCommand(console),
                new RosterCommand(console),
                new HistoryCommand(console),
                new FactCommand(console),
                DevelopmentCommand.withSet(console),
                new DuplicatesCommand(console),
                new MergeCommand(console),
                RelationCommand.withParts(console));
    }
}
