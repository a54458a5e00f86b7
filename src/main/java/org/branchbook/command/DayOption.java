package org.branchbook.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --on}: the day of what is entered, today where nothing is said. */
public final class DayOption {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.service.on")
    private @Nullable LocalDate on;

    public LocalDate of(Console console) {
        return on == null ? console.today() : on;
    }
}
