package org.branchbook.partnercommand;

import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.NamedValue;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Joint;
import org.branchbook.partner.Partner;
import org.branchbook.service.ServiceCategory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that an activity is held together with a partner. */
@Command(name = "add")
final class JointAdd extends ToolCommand {
    @Parameters(index = "0", paramLabel = "PARTNER", descriptionKey = "cli.partner.name")
    private String partner = "";

    @Parameters(index = "1", paramLabel = "ACTIVITY", descriptionKey = "cli.service.activity")
    private long activity;

    @Option(names = "--category", paramLabel = "NAME", descriptionKey = "cli.service.category")
    private String category = "";

    JointAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.joint.add";
    }

    @Override
    protected int run() {
        ServiceCategory counts =
                category.isEmpty()
                        ? ServiceCategory.OTHER
                        : NamedValue.read(console, ServiceCategory.class, category);
        try (OpenBook book = open()) {
            Partner with =
                    book.leiFeng()
                            .partners()
                            .named(partner)
                            .orElseThrow(() -> new AppException("brand.unknownPartner", partner));
            ActivityId held = book.activities().get(new ActivityId(activity)).id();
            long id =
                    book.leiFeng()
                            .registers()
                            .joints()
                            .kept()
                            .add(new Joint.Draft(with.id(), held, counts.name()));
            return done(console.text("register.added", with.name()), Map.of("number", id));
        }
    }
}
