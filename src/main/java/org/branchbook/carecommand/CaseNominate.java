package org.branchbook.carecommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.livingcase.LivingCase;
import org.branchbook.livingcase.LivingCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Nominates a living Lei Feng, or writes the story of one. */
@Command(name = "nominate")
final class CaseNominate extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.case.person")
    private String person = "";

    @Parameters(paramLabel = "DEED", descriptionKey = "cli.case.deed")
    private String deed = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "cli.case.by")
    private String by = "";

    @Option(names = "--unit", paramLabel = "TEXT", descriptionKey = "cli.case.unit")
    private String unit = "";

    @Mixin private final DayOption on = new DayOption();

    @Option(names = "--story", paramLabel = "FILE", descriptionKey = "cli.case.story")
    private @Nullable Path story;

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "cli.case.again")
    private @Nullable Long number;

    CaseNominate(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.case.nominate";
    }

    @Override
    protected int run() throws IOException {
        String text = story == null ? "" : Files.readString(story);
        LivingCase.Draft draft =
                new LivingCase.Draft(
                        person, unit, new LivingCase.Deed(deed, on.of(console)), by, text);
        try (OpenBook book = open()) {
            LivingCases cases = book.leiFeng().deeds().cases();
            long id = number == null ? cases.kept().add(draft) : number;
            if (number != null) {
                cases.get(id);
                cases.kept().change(id, draft);
            }
            return done(console.text("cli.case.nominated", id), Map.of("number", id));
        }
    }
}
