package org.branchbook.partnercommand;

import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Promise;
import org.branchbook.partner.Promises;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a promise was delivered, and what shows it. */
@Command(name = "done")
final class PromiseDone extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.register.number")
    private long number;

    @Option(names = "--proof", paramLabel = "TEXT", descriptionKey = "cli.promise.proof")
    private String proof = "";

    @Mixin private final DayOption on = new DayOption();

    PromiseDone(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.promise.done";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Promises promises = book.leiFeng().registers().promises();
            Promise one =
                    promises.all().stream()
                            .filter(other -> other.id() == number)
                            .findFirst()
                            .orElseThrow(() -> new AppException("register.notFound", number));
            Promise.Draft draft = one.draft();
            promises.kept()
                    .change(
                            number,
                            new Promise.Draft(
                                    draft.partner(),
                                    draft.problem(),
                                    draft.deliverable(),
                                    draft.by(),
                                    new Promise.Done(on.of(console), proof)));
            return done(
                    console.text("register.changed", draft.deliverable()),
                    Map.of("number", number));
        }
    }
}
