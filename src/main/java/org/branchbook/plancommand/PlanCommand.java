package org.branchbook.plancommand;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Post;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.WrongUsage;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans an activity and answers with its number. */
@Command(name = "plan")
final class PlanCommand extends ToolCommand {
    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            descriptionKey = "cli.plan.type")
    private String type = "";

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "cli.plan.date")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--start",
            required = true,
            paramLabel = "HH:MM",
            descriptionKey = "cli.plan.start")
    private LocalTime start = LocalTime.MIN;

    @Option(names = "--end", required = true, paramLabel = "HH:MM", descriptionKey = "cli.plan.end")
    private LocalTime end = LocalTime.MIN;

    @Option(
            names = "--title",
            required = true,
            paramLabel = "TEXT",
            descriptionKey = "cli.plan.title")
    private String title = "";

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "cli.plan.place")
    private String place = "";

    @Option(names = "--chair", paramLabel = "NAME", descriptionKey = "cli.plan.chair")
    private @Nullable String chair;

    @Option(names = "--recorder", paramLabel = "NAME", descriptionKey = "cli.plan.recorder")
    private @Nullable String recorder;

    @Option(names = "--group", paramLabel = "NAME", descriptionKey = "cli.plan.group")
    private String group = "";

    @Option(
            names = "--people",
            split = "[,，、]",
            paramLabel = "NAME,NAME",
            hideParamSyntax = true,
            descriptionKey = "cli.plan.people")
    private List<String> people = List.of();

    PlanCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.plan.summary";
    }

    @Override
    protected int run() {
        ActivityType known = ActivityType.parse(type).orElseThrow(this::unknownType);
        try (OpenBook book = open()) {
            List<RosterEntry> roster = book.members().roster(date);
            Audience audience = audience(known, book, roster);
            ActivityPlan.People leaders =
                    new ActivityPlan.People(
                            chair == null ? chair(roster, audience) : chair,
                            recorder == null ? recorder(roster, audience) : recorder,
                            audience);
            ActivityPlan.When when = new ActivityPlan.When(date, start, end);
            ActivityPlan plan = new ActivityPlan(known, title, when, place, leaders);
            ActivityId id = book.activities().plan(plan);
            notes(book.holidays().calendar(), roster.stream().noneMatch(audience::includes));
            return done(
                    console.text("cli.plan.done", id.value(), date, title),
                    Map.of("activity", id.value()));
        }
    }

    private WrongUsage unknownType() {
        String known =
                Arrays.stream(ActivityType.values())
                        .map(t -> "  " + t.name() + "  " + t.documentName())
                        .collect(Collectors.joining("\n"));
        return wrong("cli.plan.unknownType", type, "\n" + known);
    }

    private Audience audience(ActivityType known, OpenBook book, List<RosterEntry> roster) {
        if (!people.isEmpty()) {
            NameMatch names = NameMatch.among(roster);
            Set<MemberId> chosen = people.stream().map(names::find).collect(Collectors.toSet());
            return Audience.chosen(chosen);
        }
        if (!group.isEmpty() || known.audience() == Audience.Kind.GROUP) {
            return Audience.group(group(book.branches().groups()).id());
        }
        boolean open = known.audience() == Audience.Kind.CHOSEN;
        return Audience.of(open ? Audience.Kind.MEMBERS : known.audience());
    }

    private PartyGroup group(List<PartyGroup> groups) {
        if (group.isEmpty() && groups.size() == 1) {
            return groups.getFirst();
        }
        String all = groups.stream().map(PartyGroup::name).collect(Collectors.joining("、"));
        if (groups.isEmpty()) {
            throw wrong("cli.plan.noGroups");
        }
        return groups.stream()
                .filter(known -> known.name().equals(group.strip()))
                .findFirst()
                .orElseThrow(() -> wrong("cli.plan.whichGroup", all));
    }

    /** The secretary, of a group's meeting its leader (BRANCH, article 14). */
    private static String chair(List<RosterEntry> roster, Audience audience) {
        return audience.kind() == Audience.Kind.GROUP
                ? holder(roster, Post.GROUP_LEADER, audience).orElse("")
                : holder(roster, Post.SECRETARY, null).orElse("");
    }

    private static String recorder(List<RosterEntry> roster, Audience audience) {
        boolean group = audience.kind() == Audience.Kind.GROUP;
        return group ? "" : holder(roster, Post.ORG_COMMISSIONER, null).orElse("");
    }

    private static Optional<String> holder(
            List<RosterEntry> roster, Post post, @Nullable Audience within) {
        return roster.stream()
                .filter(entry -> entry.posts().contains(post))
                .filter(entry -> within == null || within.includes(entry))
                .map(RosterEntry::name)
                .findFirst();
    }

    private void notes(HolidayCalendar calendar, boolean nobodyDue) {
        HolidayCalendar.Status status = calendar.status(date);
        if (!calendar.announced(date.getYear())) {
            console.note(console.text("cli.plan.notAnnounced", date.getYear()));
        } else if (status.kind() == HolidayCalendar.Kind.HOLIDAY) {
            console.note(
                    console.text(
                            "cli.plan.holiday", date, status.name(console.messages().locale())));
        } else if (status.kind() == HolidayCalendar.Kind.WEEKEND) {
            console.note(console.text("cli.plan.weekend", date));
        }
        if (nobodyDue) {
            console.note(console.text("cli.plan.nobodyDue", date));
        }
    }
}
