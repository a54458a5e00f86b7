package org.branchbook.registercommand;

import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.NamedValue;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes up somebody from outside the roster who serves. */
@Command(name = "add")
final class VolunteerAdd extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.skill.who")
    private String name = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "IDENTITY",
            descriptionKey = "cli.service.as")
    private String identity = "";

    @Option(names = "--brought-by", paramLabel = "NAME", descriptionKey = "cli.service.by")
    private String broughtBy = "";

    @Option(names = "--public-number", paramLabel = "TEXT", descriptionKey = "cli.volunteer.number")
    private String number = "";

    VolunteerAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.volunteer.add";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Volunteers volunteers = book.leiFeng().volunteers();
            Long by =
                    broughtBy.isBlank()
                            ? null
                            : (Long)
                                    volunteers.ensure(volunteers.named(broughtBy, console.today()));
            Identity as = NamedValue.read(console, Identity.class, identity);
            long id = volunteers.add(new Volunteer.Draft(name, as, by, number));
            return done(console.text("register.added", name), Map.of("number", id));
        }
    }
}
