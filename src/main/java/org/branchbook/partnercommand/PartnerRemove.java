package org.branchbook.partnercommand;

import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Partner;
import org.branchbook.partner.Partners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a partner off the list; records that name it keep it. */
@Command(name = "remove")
final class PartnerRemove extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.partner.name")
    private String name = "";

    PartnerRemove(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.partner.remove";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Partners partners = book.leiFeng().partners();
            Partner one =
                    partners.named(name)
                            .orElseThrow(() -> new AppException("brand.unknownPartner", name));
            int kept = partners.remove(one.id());
            return done(
                    console.text("partner.removed", one.name(), kept),
                    Map.of("number", one.id(), "records", kept));
        }
    }
}
