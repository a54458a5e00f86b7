package org.branchbook.partnercommand;

import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.MaskOption;
import org.branchbook.command.NamedValue;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Partner;
import org.branchbook.partner.PartnerKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes up a place or organisation that the branch serves or serves with. */
@Command(name = "add")
final class PartnerAdd extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.partner.name")
    private String name = "";

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.partner.kind")
    private String kind = "";

    @Option(names = "--contact", paramLabel = "NAME", descriptionKey = "cli.partner.contact")
    private String contact = "";

    @Option(names = "--phone", paramLabel = "TEXT", descriptionKey = "cli.partner.phone")
    private String phone = "";

    @Option(names = "--scope", paramLabel = "TEXT", descriptionKey = "cli.partner.scope")
    private String scope = "";

    @Option(names = "--every", paramLabel = "DAYS", descriptionKey = "cli.partner.every")
    private @Nullable Integer every;

    @Mixin private final MaskOption mask = new MaskOption();

    PartnerAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.partner.add";
    }

    @Override
    protected int run() {
        PartnerKind as =
                kind.isEmpty()
                        ? PartnerKind.OTHER
                        : NamedValue.read(console, PartnerKind.class, kind);
        try (OpenBook book = open()) {
            long id =
                    book.leiFeng()
                            .partners()
                            .add(
                                    new Partner.Draft(
                                            name,
                                            as,
                                            new Partner.Contact(contact, phone),
                                            mask.of(scope),
                                            every));
            return done(console.text("register.added", name), Map.of("number", id));
        }
    }
}
