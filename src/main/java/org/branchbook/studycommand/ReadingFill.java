package org.branchbook.studycommand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.reading.Pages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Spreads pages of the branch's own edition over weeks. */
@Command(name = "fill")
final class ReadingFill extends ToolCommand {
    @Option(
            names = "--edition",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.reading.edition")
    private String edition = "";

    @Option(names = "--first", paramLabel = "PAGE", descriptionKey = "cli.reading.first")
    private int first = 1;

    @Option(
            names = "--last",
            required = true,
            paramLabel = "PAGE",
            descriptionKey = "cli.reading.last")
    private int last;

    @Option(names = "--each", paramLabel = "PAGES", descriptionKey = "cli.reading.each")
    private int each = 8;

    @Option(names = "--start", paramLabel = "DATE", descriptionKey = "cli.reading.start")
    private @Nullable LocalDate start;

    ReadingFill(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.reading.fill";
    }

    @Override
    protected int run() {
        LocalDate day = start == null ? console.today() : start;
        try (OpenBook book = open()) {
            List<Long> ids =
                    book.leiFeng()
                            .study()
                            .readings()
                            .fill(new Pages(edition, first, last, day, each).portions());
            return done(console.text("reading.filled", ids.size()), Map.of("numbers", ids));
        }
    }
}
