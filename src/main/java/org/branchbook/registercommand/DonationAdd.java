package org.branchbook.registercommand;

import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.NoteOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.donation.Donation;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down a gift: who gave what to whom, freely. */
@Command(name = "add")
final class DonationAdd extends ToolCommand {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.donation.donor")
    private String donor = "";

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "cli.donation.item")
    private String item = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.donation.to")
    private String recipient = "";

    @Option(names = "--amount", paramLabel = "TEXT", descriptionKey = "cli.donation.amount")
    private String amount = "";

    @Option(names = "--receipt", paramLabel = "TEXT", descriptionKey = "cli.donation.receiptNumber")
    private String receipt = "";

    @Option(names = "--voluntary", descriptionKey = "cli.donation.voluntary")
    private boolean voluntary;

    @Mixin private final DayOption on = new DayOption();
    @Mixin private final NoteOption note = new NoteOption();

    DonationAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.donation.add";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Donation.Draft draft =
                    new Donation.Draft(
                            on.of(console),
                            donor,
                            new Donation.Gift(item, amount),
                            new Donation.To(recipient, receipt),
                            voluntary,
                            note.value());
            long id = book.leiFeng().registers().donations().kept().add(draft);
            return done(console.text("register.added", draft.said()), Map.of("number", id));
        }
    }
}
