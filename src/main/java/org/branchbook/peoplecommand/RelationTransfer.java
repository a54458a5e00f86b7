package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.branch.Branch;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.relation.Transfer;
import org.branchbook.relation.TransferDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters a letter of introduction, out or in; the relation moves with its receipt. */
@Command
final class RelationTransfer extends ToolCommand {
    private final Transfer.Direction direction;

    @Parameters(paramLabel = "NAME", descriptionKey = "cli.relation.person")
    private String person = "";

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.relation.organisation")
    private String organisation = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.relation.date")
    private @Nullable LocalDate date;

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "cli.relation.number")
    private String number = "";

    @Option(names = "--valid", paramLabel = "DAYS", descriptionKey = "cli.relation.valid")
    private @Nullable Integer valid;

    @Option(names = "--dues-to", paramLabel = "MONTH", descriptionKey = "cli.relation.duesTo")
    private String duesTo = "";

    @Option(names = "--inside", descriptionKey = "cli.relation.inside")
    private boolean inside;

    RelationTransfer(Console console, Transfer.Direction direction) {
        super(console);
        this.direction = direction;
    }

    @Override
    public String summary() {
        return direction == Transfer.Direction.OUT ? "cli.relation.outgoing" : "cli.relation.in";
    }

    @Override
    protected int run() {
        LocalDate today = console.today();
        try (OpenBook book = open()) {
            MemberId id = NameMatch.anybody(book, today, person);
            String own = book.branches().find().map(Branch::name).orElse("");
            boolean out = direction == Transfer.Direction.OUT;
            LocalDate on = date == null ? today : date;
            int usual = book.relations().rules().number("relation:letterDays", on);
            TransferDraft.Letter letter =
                    new TransferDraft.Letter(
                            on,
                            out ? own : organisation,
                            out ? organisation : own,
                            number,
                            inside ? Transfer.Scope.INSIDE : Transfer.Scope.OUTSIDE,
                            valid == null ? usual : valid,
                            duesTo);
            if (letter.validDays() > usual) {
                console.note(console.text("relation.warning.validDays", usual));
            }
            long added = book.relations().add(new TransferDraft(id, direction, letter, ""));
            LocalDate until = book.relations().transfer(added).validUntil();
            return done(
                    console.text("cli.relation.added", added, person, until),
                    Map.of("letter", added, "validUntil", until.toString()));
        }
    }
}
