package org.branchbook.plancommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Waiver;
import org.branchbook.branch.Waivers;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Enters a time in which an activity need not be held, or lists those there are. */
@Command(name = "waive")
final class WaiveCommand extends ToolCommand {
    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.waive.type")
    private String type = "";

    @Option(names = "--group", paramLabel = "NAME", descriptionKey = "cli.waive.group")
    private String group = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.waive.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.waive.to")
    private @Nullable LocalDate to;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.waive.reason")
    private String reason = "";

    @Option(names = "--by", paramLabel = "ORGANISATION", descriptionKey = "cli.waive.by")
    private String by = "";

    @Option(names = "--approved", paramLabel = "DATE", descriptionKey = "cli.waive.approved")
    private @Nullable LocalDate approved;

    WaiveCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.waive.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            if (!type.isEmpty()) {
                book.waivers().add(waiver(book));
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Waivers.Kept kept : book.waivers().all()) {
                rows.add(row(book, kept.waiver()));
            }
            console.result(Map.of("waivers", rows));
            TextTable.of(rows).forEach(console::say);
            return DONE;
        }
    }

    private Waiver waiver(OpenBook book) {
        ActivityType known =
                ActivityType.parse(type).orElseThrow(() -> wrong("cli.waive.badType", type));
        if (from == null || to == null) {
            throw wrong("cli.waive.days");
        }
        PartyGroup chosen =
                group.isEmpty()
                        ? null
                        : book.branches().groups().stream()
                                .filter(g -> g.name().equals(group))
                                .findFirst()
                                .orElseThrow(() -> wrong("cli.waive.badGroup", group));
        return new Waiver(
                known.name(),
                chosen == null ? null : chosen.id(),
                from,
                to,
                reason,
                new Waiver.Approval(by, approved));
    }

    private Map<String, Object> row(OpenBook book, Waiver waiver) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                "type",
                console.json()
                        ? waiver.code()
                        : console.messages().text(ActivityType.valueOf(waiver.code())));
        row.put("group", waiver.group() == null ? "" : book.branches().groupName(waiver.group()));
        row.put("from", waiver.first().toString());
        row.put("to", waiver.last().toString());
        row.put("reason", waiver.reason());
        row.put("by", waiver.approval().by());
        return row;
    }
}
