package org.branchbook.partnercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Dates;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Joint;
import org.branchbook.partner.Partners;
import org.branchbook.servicelist.Engagement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a year has with partners, and where two meet at one of them. */
@Command(name = "list")
final class JointList extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    JointList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.joint.list";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            Partners partners = book.leiFeng().partners();
            List<Engagement> all =
                    Engagement.of(
                            book.leiFeng().registers().joints().year(wanted),
                            book.leiFeng().shifts().year(wanted),
                            id -> partners.get(id).name());
            long clashes = all.stream().filter(one -> !one.clash().isEmpty()).count();
            return listed(
                    book.leiFeng().listings().named("joint"),
                    wanted,
                    Map.of(
                            "year",
                            wanted,
                            "clashes",
                            clashes,
                            "engagements",
                            all.stream().map(JointList::row).toList()));
        }
    }

    private static Map<String, Object> row(Engagement one) {
        Joint joint = one.joint();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", joint == null ? "" : joint.id());
        row.put("on", one.span().on().toString());
        row.put("from", Dates.time(one.span().from()));
        row.put("to", Dates.time(one.span().to()));
        row.put("partner", one.name());
        row.put("what", one.what());
        row.put("shift", joint == null);
        row.put("clash", one.clash());
        return row;
    }
}
