package org.branchbook.registercommand;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.service.TakingPart;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who may serve: of the roster and from outside; nobody is ranked. */
@Command(name = "list")
final class VolunteerList extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    VolunteerList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.volunteer.list";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        LocalDate first = LocalDate.of(wanted, 1, 1);
        LocalDate last = LocalDate.of(wanted, 12, 31);
        LocalDate day = last.isBefore(console.today()) ? last : console.today();
        try (OpenBook book = open()) {
            Volunteers volunteers = book.leiFeng().volunteers();
            TakingPart found =
                    TakingPart.of(
                            book.leiFeng().services().counted(first, last),
                            book.members().roster(day));
            Map<Long, Volunteer> kept = volunteers.kept();
            List<Map<String, Object>> rows =
                    volunteers.all(day).stream().map(one -> row(one, kept)).toList();
            Map<String, Object> values = figures(wanted, found);
            values.put("volunteers", rows);
            return listed(book.leiFeng().listings().named("volunteer"), wanted, values);
        }
    }

    private static Map<String, Object> row(Volunteer one, Map<Long, Volunteer> kept) {
        Long by = one.draft().broughtBy();
        Volunteer brought = by == null ? null : kept.get(by);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("name", one.name());
        row.put("as", one.identity().name());
        row.put("publicNumber", one.draft().number());
        row.put("broughtBy", brought == null ? "" : brought.name());
        return row;
    }

    private static Map<String, Object> figures(int year, TakingPart found) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("year", year);
        figures.put("members", found.members());
        figures.put("membersServed", found.membersServed());
        figures.put("others", found.others());
        figures.put("othersForEachMember", found.ratio());
        figures.put("cadres", found.cadres());
        figures.put("cadresServed", found.cadresServed());
        figures.put("led", found.led());
        return figures;
    }
}
