package org.branchbook.leifengcommand;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.service.Span;
import org.branchbook.shift.Shift;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters who of a shift came: everybody who signed up, or the named; from when to when. */
@Command(name = "arrive")
final class ServiceArrive extends ToolCommand {
    @Parameters(index = "0", paramLabel = "SHIFT", descriptionKey = "cli.service.shift")
    private long number;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME",
            descriptionKey = "cli.service.arrive.names")
    private List<String> names = List.of();

    @Option(names = "--start", paramLabel = "TIME", descriptionKey = "cli.service.start")
    private @Nullable LocalTime start;

    @Option(names = "--end", paramLabel = "TIME", descriptionKey = "cli.service.end")
    private @Nullable LocalTime end;

    @Mixin private final ServedOption served = new ServedOption();

    ServiceArrive(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.arrive";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Shift shift = book.leiFeng().shifts().get(number);
            Span planned = shift.draft().span();
            Span span =
                    new Span(
                            planned.on(),
                            start == null ? planned.from() : start,
                            end == null ? planned.to() : end);
            Map<Long, Span> came = new LinkedHashMap<>();
            for (Shift.SignUp one : shift.people()) {
                if (!one.came() && (names.isEmpty() || names.contains(one.name()))) {
                    came.put(one.volunteer(), span);
                }
            }
            if (came.isEmpty() || (!names.isEmpty() && came.size() < names.size())) {
                console.say(console.text("cli.service.arrive.none", shift.said()));
                return WRONG;
            }
            List<Long> stints = book.leiFeng().shifts().arrive(number, came, served.value());
            return done(
                    console.text("shift.arrived", shift.said(), stints.size()),
                    Map.of("numbers", stints));
        }
    }
}
