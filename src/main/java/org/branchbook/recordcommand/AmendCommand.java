package org.branchbook.recordcommand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityPlan.People;
import org.branchbook.activity.ActivityPlan.When;
import org.branchbook.amendment.Amendment;
import org.branchbook.command.Arguments;
import org.branchbook.command.Console;
import org.branchbook.command.TextFile;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.review.Closings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * Amends a closed record: opens it, changes what the options say and closes it again. With --begin,
 * or with nothing to change, it stays open for other commands, until --finish closes it or
 * --abandon gives it up.
 */
@Command(name = "amend")
final class AmendCommand extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private long number;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.amend.reason")
    private String reason = "";

    @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "cli.amend.set")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--minutes", paramLabel = "FILE", descriptionKey = "cli.amend.minutes")
    private @Nullable Path minutes;

    @Option(names = "--from-roster", descriptionKey = "cli.amend.fromRoster")
    private boolean fromRoster;

    @Option(names = "--begin", descriptionKey = "cli.amend.begin")
    private boolean begin;

    @Option(names = "--finish", descriptionKey = "cli.amend.finish")
    private boolean finish;

    @Option(names = "--abandon", descriptionKey = "cli.amend.abandon")
    private boolean abandon;

    @Option(names = "--despite", paramLabel = "TEXT", descriptionKey = "cli.close.despite")
    private String despite = "";

    AmendCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.amend.summary";
    }

    @Override
    protected int run() {
        if ((begin && finish) || (abandon && (begin || finish))) {
            throw wrong("cli.amend.one");
        }
        if (!finish && !abandon && reason.isBlank()) {
            throw wrong("cli.amend.noReason");
        }
        begin |= !finish && set.isEmpty() && minutes == null && !fromRoster;
        ActivityId id = new ActivityId(number);
        String text = minutes == null ? "" : TextFile.read(minutes);
        try (OpenBook book = open()) {
            if (abandon) {
                book.amendments().abandon(id);
                return done(
                        console.text("cli.amend.abandoned", number), Map.of("activity", number));
            }
            return amend(book, id, text);
        }
    }

    private int amend(OpenBook book, ActivityId id, String text) {
        Closings closings = book.records().closings();
        int amendment =
                book.book()
                        .sql()
                        .transaction(() -> {
                            if (!finish) {
                                book.amendments().begin(id, reason);
                            } else if (book.amendments().open(id).isEmpty()) {
                                throw wrong("cli.amend.notOpen", number);
                            }
                            change(book, id, text);
                            if (!begin) {
                                closings.close(id, despite);
                            }
                            return book.amendments().amendments(id).getLast().number();
                        });
        Amendment made = book.amendments().amendments(id).getLast();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("activity", number);
        values.put("amendment", amendment);
        values.put("closed", !begin);
        values.put("changes", HistoryOfRecord.changes(made.changes(), console));
        String key = begin ? "cli.amend.begun" : "cli.amend.done";
        return done(console.text(key, number, amendment, made.changes().size()), values);
    }

    private void change(OpenBook book, ActivityId id, String text) {
        Activity activity = book.activities().get(id);
        if (!set.isEmpty()) {
            book.activities().change(id, changed(activity.plan()));
        }
        if (minutes != null) {
            book.activities().saveMinutes(id, text);
        }
        if (fromRoster) {
            book.attendances().closing().takeFromRoster(id);
        }
    }

    private ActivityPlan changed(ActivityPlan plan) {
        for (String field : set.keySet()) {
            if (!List.of("title", "place", "date", "start", "end", "chair", "recorder")
                    .contains(field)) {
                throw wrong("cli.amend.field", field);
            }
        }
        When when = plan.when();
        People people = plan.people();
        return new ActivityPlan(
                plan.type(),
                set.getOrDefault("title", plan.title()),
                new When(
                        set.containsKey("date") ? date("date") : when.date(),
                        set.containsKey("start") ? time("start") : when.start(),
                        set.containsKey("end") ? time("end") : when.end()),
                set.getOrDefault("place", plan.place()),
                new People(
                        set.getOrDefault("chair", people.chair()),
                        set.getOrDefault("recorder", people.recorder()),
                        people.audience()),
                plan.more());
    }

    private LocalDate date(String field) {
        return read(field, Arguments::date, "cli.badDate");
    }

    private LocalTime time(String field) {
        return read(field, Arguments::time, "cli.badTime");
    }

    private <T> T read(String field, Function<String, T> reader, String refused) {
        String text = set.getOrDefault(field, "");
        try {
            return reader.apply(text);
        } catch (TypeConversionException e) {
            throw wrong(refused, "--set " + field, text);
        }
    }
}
