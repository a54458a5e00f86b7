package org.branchbook.registercommand;

import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.donation.Donation;
import org.branchbook.donation.Donations;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes down the receipt of a gift, once it is there. */
@Command(name = "receipt")
final class DonationReceipt extends ToolCommand {
    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.register.number")
    private long number;

    @Parameters(index = "1", paramLabel = "RECEIPT", descriptionKey = "cli.donation.receiptNumber")
    private String receipt = "";

    @Mixin private final YearOption year = new YearOption();

    DonationReceipt(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.donation.receipt";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Donations donations = book.leiFeng().registers().donations();
            Donation one =
                    donations.year(year.of(console)).stream()
                            .filter(other -> other.id() == number)
                            .findFirst()
                            .orElseThrow(() -> new AppException("register.notFound", number));
            Donation.Draft draft = one.draft();
            donations
                    .kept()
                    .change(
                            number,
                            new Donation.Draft(
                                    draft.on(),
                                    draft.donor(),
                                    draft.gift(),
                                    new Donation.To(draft.to().recipient(), receipt),
                                    draft.voluntary(),
                                    draft.note()));
            return done(console.text("register.changed", draft.said()), Map.of("number", number));
        }
    }
}
