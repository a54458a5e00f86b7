package org.branchbook.carecommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.care.Care;
import org.branchbook.care.CareKind;
import org.branchbook.command.Console;
import org.branchbook.command.MaskOption;
import org.branchbook.command.NamedValue;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes up somebody who is helped, or a mentor with a student. */
@Command(name = "add")
final class CareAdd extends ToolCommand {
    @Parameters(paramLabel = "CODE", descriptionKey = "cli.care.code")
    private String code = "";

    @Parameters(paramLabel = "NEED", descriptionKey = "cli.care.need")
    private String need = "";

    @Option(
            names = "--owner",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.care.owner")
    private String owner = "";

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.care.kind")
    private String kind = "";

    @Option(names = "--begun", paramLabel = "DATE", descriptionKey = "cli.care.begun")
    private @Nullable LocalDate begun;

    @Option(names = "--first", paramLabel = "DATE", descriptionKey = "cli.care.first")
    private @Nullable LocalDate first;

    @Mixin private final MaskOption mask = new MaskOption();

    CareAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.care.add";
    }

    @Override
    protected int run() {
        CareKind wanted =
                kind.isEmpty() ? CareKind.HELP : NamedValue.read(console, CareKind.class, kind);
        LocalDate day = begun == null ? console.today() : begun;
        try (OpenBook book = open()) {
            long id =
                    book.leiFeng()
                            .deeds()
                            .cares()
                            .kept()
                            .add(
                                    new Care.Draft(
                                            wanted,
                                            code,
                                            owner,
                                            mask.of(need),
                                            new Care.Days(
                                                    day,
                                                    first == null ? day.plusDays(14) : first)));
            return done(console.text("cli.care.added", id), Map.of("number", id));
        }
    }
}
