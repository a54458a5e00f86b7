package org.branchbook.partnercommand;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.branchbook.command.ToolCommand;
import org.branchbook.service.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a project takes place again and again: {@code --day 6 --start 9:00 --end 11:00}. */
final class StandingOption {
    @Option(names = "--day", paramLabel = "1-7", descriptionKey = "cli.project.day")
    private int day;

    @Option(names = "--start", paramLabel = "TIME", descriptionKey = "cli.service.start")
    private @Nullable LocalTime start;

    @Option(names = "--end", paramLabel = "TIME", descriptionKey = "cli.service.end")
    private @Nullable LocalTime end;

    @Option(names = "--weeks", paramLabel = "COUNT", descriptionKey = "cli.project.weeks")
    private int weeks = 1;

    @Option(names = "--quota", paramLabel = "COUNT", descriptionKey = "cli.project.quota")
    private int quota = 5;

    /** Null where nothing of it was said; half of it is refused. */
    Project.@Nullable Standing of(ToolCommand command) {
        if (day == 0 && start == null && end == null) {
            return null;
        }
        if (day < 1 || day > 7 || start == null || end == null) {
            throw command.wrong("cli.project.standing");
        }
        return new Project.Standing(weeks, DayOfWeek.of(day), start, end, quota);
    }
}
