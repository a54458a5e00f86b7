package org.branchbook.carecommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.base.AppException;
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

/** Says where a story was told, or that it was taken back from there. */
@Command(name = "publish")
final class CasePublish extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.case.number")
    private long number;

    @Parameters(paramLabel = "CHANNEL", descriptionKey = "cli.case.channel")
    private String channel = "";

    @Option(names = "--link", paramLabel = "URL", descriptionKey = "cli.case.link")
    private String link = "";

    @Mixin private final DayOption on = new DayOption();

    @Option(names = "--taken-back", descriptionKey = "cli.case.takenBack")
    private boolean takenBack;

    CasePublish(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.case.publish";
    }

    @Override
    protected int run() {
        LocalDate day = on.of(console);
        try (OpenBook book = open()) {
            LivingCases cases = book.leiFeng().deeds().cases();
            if (takenBack) {
                LivingCase.Channel stood =
                        cases.get(number).standing().stream()
                                .filter(one -> one.name().equals(channel.strip()))
                                .findFirst()
                                .orElseThrow(() ->
                                        new AppException("livingcase.notThere", number, channel));
                cases.takeBack(stood.id(), day);
                return done(
                        console.text("cli.case.tookBack", number, channel),
                        Map.of("number", number));
            }
            cases.publish(number, new LivingCase.Channel(0, channel, link, day, null));
            return done(
                    console.text("cli.case.published", number, channel), Map.of("number", number));
        }
    }
}
