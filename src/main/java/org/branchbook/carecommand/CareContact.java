package org.branchbook.carecommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.care.Care;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.MaskOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down a contact and when the next one is due. */
@Command(name = "contact")
final class CareContact extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.care.number")
    private long number;

    @Parameters(paramLabel = "TEXT", descriptionKey = "cli.care.said")
    private String said = "";

    @Mixin private final DayOption on = new DayOption();

    @Option(
            names = "--next",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "cli.care.next")
    private LocalDate next = LocalDate.EPOCH;

    @Mixin private final MaskOption mask = new MaskOption();

    CareContact(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.care.contact";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            book.leiFeng()
                    .deeds()
                    .cares()
                    .contact(number, new Care.Contact(0, on.of(console), mask.of(said), next));
            return done(
                    console.text("cli.care.contacted", number, next.toString()),
                    Map.of("number", number));
        }
    }
}
