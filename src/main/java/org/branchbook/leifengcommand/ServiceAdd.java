package org.branchbook.leifengcommand;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Named;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.NamedValue;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters what one or several people did together from when to when. */
@Command(name = "add")
final class ServiceAdd extends ToolCommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.service.names")
    private List<String> names = List.of();

    @Mixin private final DayOption on = new DayOption();

    @Option(
            names = "--start",
            required = true,
            paramLabel = "TIME",
            descriptionKey = "cli.service.start")
    private LocalTime start = LocalTime.MIDNIGHT;

    @Option(
            names = "--end",
            required = true,
            paramLabel = "TIME",
            descriptionKey = "cli.service.end")
    private LocalTime end = LocalTime.MIDNIGHT;

    @Option(names = "--pause", paramLabel = "MINUTES", descriptionKey = "cli.service.pause")
    private int pause;

    @Option(names = "--category", paramLabel = "NAME", descriptionKey = "cli.service.category")
    private String category = "";

    @Option(names = "--project", paramLabel = "NAME", descriptionKey = "cli.service.project")
    private String project = "";

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.service.activity")
    private @Nullable Long activity;

    @Option(names = "--content", paramLabel = "TEXT", descriptionKey = "cli.service.content")
    private String content = "";

    @Mixin private final ServedOption served = new ServedOption();

    @Option(names = "--as", paramLabel = "IDENTITY", descriptionKey = "cli.service.as")
    private String identity = "";

    @Option(names = "--brought-by", paramLabel = "NAME", descriptionKey = "cli.service.by")
    private String broughtBy = "";

    ServiceAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.add";
    }

    @Override
    protected int run() {
        LocalDate day = on.of(console);
        try (OpenBook book = open()) {
            LeiFengFeatures doors = book.leiFeng();
            List<Long> added =
                    book.book()
                            .sql()
                            .transaction(() -> {
                                Stint.Work work = work(doors);
                                List<Stint.Draft> drafts = new ArrayList<>();
                                for (String name : names) {
                                    Volunteer one = volunteer(doors, name, day);
                                    drafts.add(
                                            new Stint.Draft(
                                                    doors.volunteers().ensure(one),
                                                    one.identity(),
                                                    new Span(day, start, end),
                                                    pause,
                                                    work));
                                }
                                return doors.services().addAll(drafts);
                            });
            return done(console.text("cli.service.added", added.size()), Map.of("numbers", added));
        }
    }

    private Stint.Work work(LeiFengFeatures doors) {
        Project part = null;
        if (!project.isBlank()) {
            part =
                    doors.projects()
                            .named(project)
                            .orElseThrow(() -> new AppException("service.unknownProject", project));
        }
        ServiceCategory wanted = part == null ? null : part.draft().category();
        if (!category.isBlank()) {
            wanted = NamedValue.read(console, ServiceCategory.class, category);
        }
        if (wanted == null) {
            throw wrong(
                    "cli.service.categoryOrProject",
                    String.join("、", Named.names(ServiceCategory.class)));
        }
        return new Stint.Work(
                wanted,
                part == null ? null : part.id(),
                activity == null ? null : new ActivityId(activity),
                served.masked(content),
                served.value());
    }

    /** Somebody from outside the roster is taken up where it is said as what he serves. */
    private Volunteer volunteer(LeiFengFeatures doors, String name, LocalDate day) {
        boolean known =
                doors.volunteers().all(day).stream().anyMatch(v -> v.name().equals(name.strip()));
        if (!known && !identity.isBlank()) {
            Long by =
                    broughtBy.isBlank()
                            ? null
                            : (Long)
                                    doors.volunteers()
                                            .ensure(doors.volunteers().named(broughtBy, day));
            doors.volunteers()
                    .add(
                            new Volunteer.Draft(
                                    name,
                                    NamedValue.read(console, Identity.class, identity),
                                    by,
                                    ""));
        }
        return doors.volunteers().named(name, day);
    }
}
