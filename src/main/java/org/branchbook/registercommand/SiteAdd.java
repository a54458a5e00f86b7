package org.branchbook.registercommand;

import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.NoteOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.site.SiteWork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down work on a place, with the photos of an activity. */
@Command(name = "add")
final class SiteAdd extends ToolCommand {
    @Parameters(paramLabel = "SITE", descriptionKey = "cli.site.site")
    private String site = "";

    @Option(names = "--area", paramLabel = "M2", descriptionKey = "cli.site.area")
    private @Nullable Integer area;

    @Option(names = "--waste", paramLabel = "KG", descriptionKey = "cli.site.waste")
    private @Nullable Integer waste;

    @Option(names = "--trees", paramLabel = "COUNT", descriptionKey = "cli.site.trees")
    private @Nullable Integer trees;

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.service.activity")
    private @Nullable Long activity;

    @Option(names = "--before", paramLabel = "NUMBER", descriptionKey = "cli.site.before")
    private @Nullable Long before;

    @Option(names = "--after", paramLabel = "NUMBER", descriptionKey = "cli.site.after")
    private @Nullable Long after;

    @Mixin private final DayOption on = new DayOption();
    @Mixin private final NoteOption note = new NoteOption();

    SiteAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.site.add";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            SiteWork.Draft draft =
                    new SiteWork.Draft(
                            on.of(console),
                            site,
                            new SiteWork.Measures(area, waste, trees),
                            new SiteWork.Photos(
                                    activity == null ? null : new ActivityId(activity),
                                    before,
                                    after),
                            note.value());
            long id = book.leiFeng().registers().sites().kept().add(draft);
            return done(console.text("register.added", site), Map.of("number", id));
        }
    }
}
