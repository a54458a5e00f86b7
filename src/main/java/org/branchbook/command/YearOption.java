package org.branchbook.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --year}, as commands that tell of a year take it: this year where nothing is said. */
public final class YearOption {
    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.kinds.year")
    private @Nullable Integer year;

    public int of(Console console) {
        return year == null ? console.today().getYear() : year;
    }
}
