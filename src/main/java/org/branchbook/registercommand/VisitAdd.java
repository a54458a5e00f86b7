package org.branchbook.registercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.MaskOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.visit.Visit;
import org.branchbook.volunteer.People;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans a visit to a memorial, or writes down one that took place. */
@Command(name = "add")
final class VisitAdd extends ToolCommand {
    @Parameters(index = "0", paramLabel = "SITE", descriptionKey = "cli.visit.site")
    private String site = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME",
            descriptionKey = "cli.service.names")
    private List<String> names = List.of();

    @Option(names = "--guide", paramLabel = "NAME", descriptionKey = "cli.visit.guide")
    private String guide = "";

    @Option(names = "--route", paramLabel = "TEXT", descriptionKey = "cli.visit.route")
    private String route = "";

    @Option(names = "--cost", paramLabel = "TEXT", descriptionKey = "cli.visit.cost")
    private String cost = "";

    @Option(names = "--insurance", paramLabel = "TEXT", descriptionKey = "cli.visit.insurance")
    private String insurance = "";

    @Option(names = "--safety", paramLabel = "TEXT", descriptionKey = "cli.visit.safety")
    private String safety = "";

    @Option(names = "--consent", descriptionKey = "cli.visit.consent")
    private boolean consent;

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.service.activity")
    private @Nullable Long activity;

    @Mixin private final DayOption on = new DayOption();
    @Mixin private final MaskOption mask = new MaskOption();

    VisitAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.visit.add";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Volunteers volunteers = book.leiFeng().volunteers();
            Visit.Draft draft =
                    new Visit.Draft(
                            on.of(console),
                            site,
                            activity == null ? null : new ActivityId(activity),
                            new Visit.Trip(guide, mask.of(route), cost),
                            new Visit.Care(insurance, mask.of(safety), consent));
            Map<Long, Boolean> going = new LinkedHashMap<>();
            for (Volunteer one : new People(volunteers, draft.on(), null, "").of(names)) {
                going.put(volunteers.ensure(one), false);
            }
            long id = book.leiFeng().registers().visits().save(0, draft, going);
            return done(console.text("register.added", site), Map.of("number", id));
        }
    }
}
