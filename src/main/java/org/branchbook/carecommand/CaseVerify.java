package org.branchbook.carecommand;

import java.nio.file.Path;
import java.util.Map;
import org.branchbook.attachment.FileCopies;
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

/** Says who bears witness to a deed, or what shows it. */
@Command(name = "verify")
final class CaseVerify extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.case.number")
    private long number;

    @Option(names = "--witness", paramLabel = "NAME", descriptionKey = "cli.case.witness")
    private String witness = "";

    @Option(names = "--evidence", paramLabel = "TEXT", descriptionKey = "cli.case.evidence")
    private String evidence = "";

    @Option(names = "--said", paramLabel = "TEXT", descriptionKey = "cli.case.said")
    private String said = "";

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.case.file")
    private @Nullable Path file;

    @Mixin private final DayOption on = new DayOption();

    CaseVerify(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.case.verify";
    }

    @Override
    protected int run() {
        if (witness.isEmpty() == evidence.isEmpty()) {
            throw wrong("cli.case.witnessOrEvidence");
        }
        try (OpenBook book = open()) {
            LivingCases cases = book.leiFeng().deeds().cases();
            cases.get(number);
            FileCopies.Copy copy =
                    file == null ? null : new FileCopies(book.book().attachments()).take(file);
            cases.witness(
                    number,
                    new LivingCase.Witness(
                            0,
                            witness.isEmpty(),
                            witness + evidence,
                            new LivingCase.Statement(said, on.of(console)),
                            copy));
            boolean verified = cases.get(number).verified();
            return done(
                    console.text(
                            verified ? "cli.case.verified" : "cli.case.notYetVerified", number),
                    Map.of("number", number, "verified", verified));
        }
    }
}
