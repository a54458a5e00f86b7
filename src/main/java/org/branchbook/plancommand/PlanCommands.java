package org.branchbook.plancommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands that plan by the rules and say what is due. */
public final class PlanCommands {
    private PlanCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                new PlanCommand(console),
                new CadenceCommand(console),
                new RulesCommand(console),
                new WaiveCommand(console),
                new HolidaysCommand(console),
                new FillCommand(console),
                new DueCommand(console));
    }
}
