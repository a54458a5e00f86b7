package org.branchbook.leifengcommand;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.person.PrivateText;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters what one or several people did together from when to when. */
@Command(name = "add")
final class ServiceAdd extends ToolCommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.service.names")
    private List<String> names = List.of();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.service.on")
    private @Nullable LocalDate on;

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

    @Option(names = "--beneficiary", paramLabel = "CODE", descriptionKey = "cli.service.code")
    private String beneficiary = "";

    @Option(names = "--served", paramLabel = "COUNT", descriptionKey = "cli.service.served")
    private int served;

    @Option(names = "--as", paramLabel = "IDENTITY", descriptionKey = "cli.service.as")
    private String identity = "";

    @Option(names = "--brought-by", paramLabel = "NAME", descriptionKey = "cli.service.by")
    private String broughtBy = "";

    @Option(names = "--mask", descriptionKey = "cli.service.mask")
    private boolean mask;

    ServiceAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.add";
    }

    @Override
    protected int run() {
        LocalDate day = on == null ? console.today() : on;
        if (mask) {
            content = PrivateText.masked(content);
            beneficiary = PrivateText.masked(beneficiary);
        }
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
            wanted =
                    ServiceCategory.parse(category)
                            .orElseThrow(() -> wrong("cli.service.noCategory", category, words()));
        }
        if (wanted == null) {
            throw wrong("cli.service.categoryOrProject", words());
        }
        return new Stint.Work(
                wanted,
                part == null ? null : part.id(),
                activity == null ? null : new ActivityId(activity),
                content,
                new Stint.Served(beneficiary, served));
    }

    private static String words() {
        return Arrays.stream(ServiceCategory.values())
                .map(ServiceCategory::documentName)
                .collect(Collectors.joining("、"));
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
            doors.volunteers().add(new Volunteer.Draft(name, as(), by, ""));
        }
        return doors.volunteers().named(name, day);
    }

    private Identity as() {
        for (Identity one : Identity.values()) {
            if (one.name().equals(identity.strip().toUpperCase(Locale.ROOT))
                    || console.messages().text(one).equals(identity.strip())) {
                return one;
            }
        }
        throw wrong(
                "cli.service.noIdentity",
                identity,
                Arrays.stream(Identity.values())
                        .map(console.messages()::text)
                        .collect(Collectors.joining("、")));
    }
}
