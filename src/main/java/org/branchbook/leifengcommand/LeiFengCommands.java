package org.branchbook.leifengcommand;

import java.util.List;
import org.branchbook.brandcommand.BrandCommand;
import org.branchbook.carecommand.CareCommand;
import org.branchbook.carecommand.CaseCommand;
import org.branchbook.command.Console;
import org.branchbook.postcommand.PostCommand;

/** Commands for learning from Lei Feng. */
public final class LeiFengCommands {
    private LeiFengCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                ServiceCommand.withParts(console),
                new SpreadCommand(console),
                new PairsCommand(console),
                PostCommand.withParts(console),
                BrandCommand.withParts(console),
                CaseCommand.withParts(console),
                CareCommand.withParts(console));
    }
}
