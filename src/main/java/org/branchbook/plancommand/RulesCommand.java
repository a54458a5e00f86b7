package org.branchbook.plancommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityType;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.rulebook.RuleNames;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.RuleCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules of a day with their articles; with --set, enters what was decided locally. */
@Command(name = "rules")
final class RulesCommand extends ToolCommand {
    private static final String CADENCE = "cadence:";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.rules.on")
    private @Nullable LocalDate on;

    @Option(names = "--set", paramLabel = "RULE=VALUE", descriptionKey = "cli.rules.set")
    private @Nullable String set;

    @Option(names = "--by", paramLabel = "ORGANISATION", descriptionKey = "cli.rules.by")
    private String by = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.rules.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.rules.to")
    private @Nullable LocalDate to;

    @Option(names = "--decided", paramLabel = "DATE", descriptionKey = "cli.rules.decided")
    private @Nullable LocalDate decided;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.rules.note")
    private String note = "";

    RulesCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.rules.summary";
    }

    @Override
    protected int run() {
        LocalDate day = on == null ? console.today() : on;
        try (OpenBook book = open()) {
            if (set != null) {
                book.rules().add(local(set));
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            book.rules().book().cards(day).forEach(card -> rows.add(row(card)));
            console.result(Map.of("on", day.toString(), "rules", rows));
            TextTable.of(rows).forEach(console::say);
            return DONE;
        }
    }

    private LocalRule local(String wanted) {
        int equals = wanted.indexOf('=');
        String rule = equals < 1 ? "" : known(wanted.substring(0, equals).strip());
        String content = wanted.substring(equals + 1).strip();
        if (rule.isEmpty() || !RuleBook.accepts(rule, content)) {
            throw wrong("cli.rules.unknown", wanted);
        }
        LocalDate start = from == null ? console.today() : from;
        return new LocalRule(
                rule,
                content,
                start,
                to,
                new LocalRule.Decision(by, decided == null ? console.today() : decided, note));
    }

    /** A type of activity may be named in either language; empty where there is no such type. */
    private static String known(String rule) {
        if (!rule.startsWith(CADENCE)) {
            return rule;
        }
        return ActivityType.parse(rule.substring(CADENCE.length()))
                .map(type -> CADENCE + type.name())
                .orElse("");
    }

    private Map<String, Object> row(RuleCard card) {
        LocalRule local = card.local();
        RuleCard.Value national = card.national();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", card.id());
        row.put("name", RuleNames.name(card, console.messages()));
        row.put("value", card.value().text(console.messages()));
        row.put("national", national == null ? "" : national.text(console.messages()));
        row.put("local", local == null ? "" : local.decision().by());
        row.put("basis", card.basis().text(console.messages()));
        return row;
    }
}
