package org.branchbook.leifengcommand;

import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.shift.Shift;
import org.branchbook.volunteer.People;
import org.branchbook.volunteer.Volunteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Signs people up for a shift. */
@Command(name = "sign-up")
final class ServiceSignUp extends ToolCommand {
    @Parameters(index = "0", paramLabel = "SHIFT", descriptionKey = "cli.service.shift")
    private long number;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "NAME",
            descriptionKey = "cli.service.names")
    private List<String> names = List.of();

    ServiceSignUp(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.signUp";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Shift shift = book.leiFeng().shifts().get(number);
            List<Volunteer> people =
                    new People(book.leiFeng().volunteers(), shift.draft().span().on(), null, "")
                            .of(names);
            book.leiFeng().shifts().signUp(number, people, List.of());
            return done(
                    console.text("shift.people.saved", shift.said(), people.size()),
                    Map.of("shift", number, "signed", shift.signed() + people.size()));
        }
    }
}
