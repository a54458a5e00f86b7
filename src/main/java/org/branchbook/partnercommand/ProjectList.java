package org.branchbook.partnercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Dates;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Partners;
import org.branchbook.service.Integration;
import org.branchbook.service.Project;
import picocli.CommandLine.Command;

/** The services the branch keeps up. */
@Command(name = "list")
final class ProjectList extends ToolCommand {

    ProjectList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.project.list";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Partners partners = book.leiFeng().partners();
            List<Map<String, Object>> rows =
                    book.leiFeng().projects().all().stream()
                            .map(one -> row(one, partners))
                            .toList();
            return listed(
                    book.leiFeng().listings().named("project"),
                    console.today().getYear(),
                    Map.of("projects", rows));
        }
    }

    private static Map<String, Object> row(Project one, Partners partners) {
        Long partner = one.draft().partner();
        Project.Standing standing = one.draft().more().standing();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("name", one.name());
        row.put("category", one.draft().category().documentName());
        row.put("partner", partner == null ? "" : partners.get(partner).name());
        row.put("leader", one.draft().leader());
        row.put(
                "integrations",
                one.draft().more().integrations().stream()
                        .sorted()
                        .map(Integration::documentName)
                        .collect(Collectors.joining("、")));
        row.put(
                "standing",
                standing == null
                        ? ""
                        : standing.weeks()
                                + " "
                                + standing.day()
                                + " "
                                + Dates.time(standing.from())
                                + "–"
                                + Dates.time(standing.to())
                                + " "
                                + standing.quota());
        return row;
    }
}
