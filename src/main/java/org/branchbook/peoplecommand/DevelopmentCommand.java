package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.development.DevelopmentDue;
import org.branchbook.development.EventDue;
import org.branchbook.development.Finding;
import org.branchbook.development.Pathway;
import org.branchbook.development.StepLine;
import org.branchbook.due.DueLine;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.step.Step;
import org.branchbook.step.StepRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who stands where on the way into the Party, what is due, or the steps of one person. */
@Command(name = "development")
final class DevelopmentCommand extends ToolCommand {
    @Option(names = "--due", descriptionKey = "cli.development.due")
    private boolean due;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.development.on")
    private @Nullable LocalDate on;

    @Option(names = "--member", paramLabel = "NAME", descriptionKey = "cli.development.member")
    private @Nullable String member;

    DevelopmentCommand(Console console) {
        super(console);
    }

    /** With its own command that enters a day. */
    static CommandLine withSet(Console console) {
        CommandLine command = new CommandLine(new DevelopmentCommand(console));
        command.addSubcommand(new DevelopmentSet(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.development.summary";
    }

    @Override
    protected int run() {
        if (due && member != null) {
            throw wrong("cli.development.either");
        }
        LocalDate day = on == null ? console.today() : on;
        try (OpenBook book = open()) {
            if (due) {
                return told("due", due(book, day), "cli.development.nothingDue");
            }
            if (member != null) {
                MemberId id = DevelopmentSet.person(book, day, member);
                return steps(book.developments().of(id, day));
            }
            List<Map<String, Object>> rows =
                    book.developments().board(day).stream().map(this::row).toList();
            return told("people", rows, "cli.development.nobody");
        }
    }

    private int told(String name, List<Map<String, Object>> rows, String empty) {
        TextTable.of(rows).forEach(console::say);
        if (rows.isEmpty()) {
            console.say(console.text(empty));
        }
        console.result(Map.of(name, rows));
        return DONE;
    }

    private List<Map<String, Object>> due(OpenBook book, LocalDate day) {
        List<DueLine> lines =
                new ArrayList<>(
                        new DevelopmentDue(book.developments()).lines(day, console.messages()));
        lines.sort(Comparator.comparing(DueLine::on).thenComparing(DueLine::text));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DueLine line : lines) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("on", line.on().toString());
            row.put(
                    "state",
                    console.json()
                            ? line.overdue(day) ? "OVERDUE" : "DUE"
                            : line.overdue(day) ? console.text("cli.development.overdue") : "");
            row.put("text", line.text());
            row.put("code", line.code());
            row.put("why", line.why());
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> row(Pathway pathway) {
        Step current = pathway.current();
        PartialDate since = current == null ? null : pathway.development().day(current.number());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", pathway.development().person().name());
        row.put("part", console.messages().text(pathway.part()));
        row.put("step", current == null ? "" : numbered(current));
        row.put("since", since == null ? "" : since.toString());
        row.put("next", pathway.next().map(line -> numbered(line.step())).orElse(""));
        row.put("window", pathway.next().map(this::window).orElse(""));
        row.put(
                "late",
                console.json()
                        ? pathway.late()
                        : pathway.late() ? console.text("cli.development.overdue") : "");
        return row;
    }

    private String numbered(Step step) {
        return step.number() + " " + step.name(console.messages());
    }

    private String window(StepLine line) {
        return line.window().text(console.messages());
    }

    private int steps(Pathway pathway) {
        console.say(pathway.development().person().name());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (StepLine line : pathway.lines()) {
            PartialDate day = line.entry().on();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("step", line.step().number());
            row.put("name", line.step().name(console.messages()));
            row.put("date", day == null ? "" : day.toString());
            row.put(
                    "state",
                    console.json() ? line.state().name() : console.messages().text(line.state()));
            row.put("window", day == null ? window(line) : "");
            if (console.json()) {
                row.put("rules", line.rules().stream().map(this::rule).toList());
                row.put("findings", line.findings().stream().map(this::finding).toList());
            }
            rows.add(row);
            if (!console.json()) {
                say(row, line);
            }
        }
        List<Map<String, Object>> events = pathway.events().stream().map(this::event).toList();
        TextTable.of(events).forEach(console::say);
        console.result(Map.of("steps", rows, "events", events));
        return DONE;
    }

    /** A line a step, the reasons and what differs below it. */
    private void say(Map<String, Object> row, StepLine line) {
        TextTable.of(List.of(row)).forEach(console::say);
        boolean open = line.entry().on() == null && !line.window().limits().isEmpty();
        if (open) {
            line.window()
                    .limits()
                    .forEach(limit -> console.say("    " + limit.rule().text(console.messages())));
        }
        line.findings().forEach(f -> console.say("    ! " + f.full(console.messages())));
    }

    private Map<String, Object> rule(StepRule rule) {
        return Map.of("code", rule.code(), "text", rule.text(console.messages()));
    }

    private Map<String, Object> finding(Finding finding) {
        return Map.of(
                "code", finding.code(),
                "weight", finding.weight().name(),
                "text", finding.full(console.messages()));
    }

    private Map<String, Object> event(EventDue event) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("on", event.on().toString());
        row.put("event", console.messages().text(event.kind()));
        row.put("rule", event.rule().text(console.messages()));
        return row;
    }
}
