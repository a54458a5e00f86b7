package org.branchbook.registercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.visit.Visit;
import org.branchbook.visit.Visits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes down whose reflection came back after a visit. */
@Command(name = "returned")
final class VisitReturned extends ToolCommand {
    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.register.number")
    private long number;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "NAME",
            descriptionKey = "cli.service.names")
    private List<String> names = List.of();

    @Mixin private final YearOption year = new YearOption();

    VisitReturned(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.visit.returned";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Visits visits = book.leiFeng().registers().visits();
            Visit visit =
                    visits.year(year.of(console)).stream()
                            .filter(one -> one.id() == number)
                            .findFirst()
                            .orElseThrow(() -> new AppException("register.notFound", number));
            Map<Long, Boolean> people = new LinkedHashMap<>();
            visit.visitors()
                    .forEach(one ->
                            people.put(
                                    one.volunteer(),
                                    one.reflection() || names.contains(one.name())));
            for (String name : names) {
                if (visit.visitors().stream().noneMatch(one -> one.name().equals(name))) {
                    throw new AppException("visit.problem.notThere", name);
                }
            }
            visits.save(number, visit.draft(), people);
            return done(
                    console.text("register.changed", visit.draft().site()),
                    Map.of("number", number));
        }
    }
}
