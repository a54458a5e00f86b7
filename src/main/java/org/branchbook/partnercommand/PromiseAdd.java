package org.branchbook.partnercommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.MaskOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Partner;
import org.branchbook.partner.Promise;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what the branch promised a partner. */
@Command(name = "add")
final class PromiseAdd extends ToolCommand {
    @Parameters(index = "0", paramLabel = "PARTNER", descriptionKey = "cli.partner.name")
    private String partner = "";

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "cli.promise.deliverable")
    private String deliverable = "";

    @Option(names = "--problem", paramLabel = "TEXT", descriptionKey = "cli.promise.problem")
    private String problem = "";

    @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "cli.promise.owner")
    private String owner = "";

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "cli.promise.due")
    private @Nullable LocalDate due;

    @Mixin private final MaskOption mask = new MaskOption();

    PromiseAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.promise.add";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Partner with =
                    book.leiFeng()
                            .partners()
                            .named(partner)
                            .orElseThrow(() -> new AppException("brand.unknownPartner", partner));
            long id =
                    book.leiFeng()
                            .registers()
                            .promises()
                            .kept()
                            .add(
                                    new Promise.Draft(
                                            with.id(),
                                            mask.of(problem),
                                            mask.of(deliverable),
                                            new Promise.By(owner, due),
                                            new Promise.Done(null, "")));
            return done(console.text("register.added", deliverable), Map.of("number", id));
        }
    }
}
