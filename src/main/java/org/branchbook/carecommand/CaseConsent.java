package org.branchbook.carecommand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.livingcase.LivingCase;
import org.branchbook.livingcase.LivingCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The person agrees to being told of, or does not any more. */
@Command(name = "consent")
final class CaseConsent extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.case.number")
    private long number;

    @Option(names = "--how", paramLabel = "TEXT", descriptionKey = "cli.case.how")
    private String how = "";

    @Option(names = "--withdraw", descriptionKey = "cli.case.withdraw")
    private boolean withdraw;

    @Mixin private final DayOption on = new DayOption();

    CaseConsent(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.case.consent";
    }

    @Override
    protected int run() {
        LocalDate day = on.of(console);
        try (OpenBook book = open()) {
            LivingCases cases = book.leiFeng().deeds().cases();
            if (!withdraw) {
                cases.consent(number, day, how);
                return done(console.text("cli.case.consented", number), Map.of("number", number));
            }
            cases.withdraw(number, day);
            List<LivingCase.Channel> standing = cases.get(number).standing();
            String names =
                    standing.stream()
                            .map(one -> (one.name() + " " + one.link()).strip())
                            .collect(Collectors.joining("\n"));
            return done(
                    standing.isEmpty()
                            ? console.text("cli.case.withdrew", number)
                            : console.text("cli.case.withdrewChannels", number, names),
                    Map.of(
                            "number",
                            number,
                            "takeBack",
                            standing.stream().map(LivingCase.Channel::name).toList()));
        }
    }
}
