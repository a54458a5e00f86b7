package org.branchbook.partnercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Partner;
import org.branchbook.partner.Partners;
import picocli.CommandLine.Command;

/** The partners, how often somebody came, and when to come again. */
@Command(name = "list")
final class PartnerList extends ToolCommand {

    PartnerList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.partner.list";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            List<Map<String, Object>> rows =
                    book.leiFeng().partners().standings().stream().map(PartnerList::row).toList();
            return listed(
                    book.leiFeng().listings().named("partner"),
                    console.today().getYear(),
                    Map.of("partners", rows));
        }
    }

    private static Map<String, Object> row(Partners.Standing one) {
        Partner.Draft draft = one.partner().draft();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.partner().id());
        row.put("name", draft.name());
        row.put("kind", draft.kind().documentName());
        row.put("contact", draft.contact().name());
        row.put("phone", draft.contact().phone());
        row.put("days", one.days());
        row.put("last", Objects.toString(one.last(), ""));
        row.put("next", Objects.toString(one.next(), ""));
        row.put("scope", draft.scope());
        return row;
    }
}
