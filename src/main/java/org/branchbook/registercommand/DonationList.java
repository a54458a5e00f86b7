package org.branchbook.registercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.donation.Donation;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The gifts of a year by day; no amount is added or sorted. */
@Command(name = "list")
final class DonationList extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    DonationList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.donation.list";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            List<Donation> all = book.leiFeng().registers().donations().year(wanted);
            long with = all.stream().filter(one -> one.draft().to().acknowledged()).count();
            return listed(
                    book.leiFeng().listings().named("donation"),
                    wanted,
                    Map.of(
                            "year",
                            wanted,
                            "withReceipt",
                            with,
                            "donations",
                            all.stream().map(DonationList::row).toList()));
        }
    }

    private static Map<String, Object> row(Donation one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("on", one.draft().on().toString());
        row.put("donor", one.draft().donor());
        row.put("item", one.draft().gift().item());
        row.put("amount", one.draft().gift().amount());
        row.put("to", one.draft().to().recipient());
        row.put("receipt", one.draft().to().receipt());
        row.put("note", one.draft().note());
        return row;
    }
}
