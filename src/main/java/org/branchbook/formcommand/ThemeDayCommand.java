package org.branchbook.formcommand;

import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.themeday.ThemeDay;
import org.branchbook.themeday.ThemeDays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which meeting decided the topic of a theme day, and whether it was practice. */
@Command(name = "themeday")
final class ThemeDayCommand extends ToolCommand {
    @Parameters(paramLabel = "ACTIVITY", descriptionKey = "cli.kinds.activity")
    private long activity;

    @Option(names = "--decided-at", paramLabel = "NUMBER", descriptionKey = "cli.themeday.decided")
    private @Nullable Long decided;

    @Option(
            names = "--practice",
            negatable = true,
            fallbackValue = "true",
            descriptionKey = "cli.themeday.practice")
    private @Nullable Boolean practice;

    ThemeDayCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.themeday.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            ThemeDays themeDays = book.kinds().themeDays();
            Activity held = book.activities().get(new ActivityId(activity));
            if (!ThemeDays.suits(held)) {
                throw wrong("cli.themeday.notOne", activity, held.title());
            }
            ThemeDay before = themeDays.of(held.id());
            if (decided != null || practice != null) {
                themeDays.save(
                        held.id(),
                        new ThemeDay(
                                decided == null ? before.decidedAt() : new ActivityId(decided),
                                practice == null ? before.practice() : practice));
            }
            ThemeDay now = themeDays.of(held.id());
            ActivityId meeting = now.decidedAt();
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("activity", activity);
            values.put("decidedAt", meeting == null ? "" : meeting.value());
            values.put("practice", now.practice() == null ? "" : now.practice());
            String at =
                    themeDays
                            .decision(held.id())
                            .map(one -> one.date() + " " + one.title())
                            .orElse("—");
            return done(console.text("cli.themeday.done", held.title(), at), values);
        }
    }
}
