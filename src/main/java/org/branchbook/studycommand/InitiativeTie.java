package org.branchbook.studycommand;

import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.initiative.Clause;
import org.branchbook.initiative.Initiative;
import org.branchbook.initiative.Initiatives;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ties an activity or a service record to a clause. */
@Command(name = "tie")
final class InitiativeTie extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.initiative.name")
    private String name = "";

    @Option(
            names = "--clause",
            required = true,
            paramLabel = "N",
            descriptionKey = "cli.initiative.position")
    private int position;

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private @Nullable Long activity;

    @Option(names = "--service", paramLabel = "NUMBER", descriptionKey = "cli.initiative.service")
    private @Nullable Long service;

    InitiativeTie(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.initiative.tie";
    }

    @Override
    protected int run() {
        if (activity == null && service == null) {
            throw wrong("cli.missing", "--activity NUMBER | --service NUMBER");
        }
        try (OpenBook book = open()) {
            LeiFengFeatures doors = book.leiFeng();
            Initiatives initiatives = doors.study().initiatives();
            Initiative one =
                    initiatives
                            .named(name)
                            .orElseThrow(() -> new AppException("initiative.unknown", name));
            Clause clause =
                    initiatives.standing(one.id()).clauses().stream()
                            .filter(c -> c.position() == position)
                            .findFirst()
                            .orElseThrow(() -> new AppException("initiative.noClause", position));
            if (activity != null) {
                initiatives.tie(clause.id(), new ActivityId(activity));
            }
            if (service != null) {
                initiatives.tie(clause.id(), List.of(doors.services().get(service)));
            }
            Initiatives.Standing now = initiatives.standing(one.id());
            return done(
                    console.text("initiative.tied", position),
                    Map.of("clauses", now.clauses().size(), "withEvidence", now.proved()));
        }
    }
}
