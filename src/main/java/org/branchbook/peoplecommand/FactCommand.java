package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.InvalidInput;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.Fact;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.participation.RosterEffect;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters, ends or takes away one dated fact of a person, and says what that changes. */
@Command(name = "fact")
final class FactCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "add|end|remove", descriptionKey = "cli.fact.what")
    private String what = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.fact.person")
    private String person = "";

    @Parameters(index = "2", paramLabel = "KIND", descriptionKey = "cli.fact.kind")
    private String kind = "";

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "DETAIL",
            descriptionKey = "cli.fact.detail")
    private @Nullable String detail;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.fact.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.fact.to")
    private @Nullable LocalDate to;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.fact.note")
    private String note = "";

    @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "cli.fact.source")
    private String source = "";

    @Option(names = "--approved-by", paramLabel = "TEXT", descriptionKey = "cli.fact.approvedBy")
    private String approvedBy = "";

    @Option(names = "--approved-on", paramLabel = "DATE", descriptionKey = "cli.fact.approvedOn")
    private @Nullable LocalDate approvedOn;

    @Option(names = "--dry-run", descriptionKey = "cli.fact.dryRun")
    private boolean dryRun;

    FactCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.fact.summary";
    }

    @Override
    protected int run() {
        if (!List.of("add", "end", "remove").contains(what)) {
            throw wrong("cli.fact.unknown", what);
        }
        if (what.equals("end") && to == null) {
            throw wrong("cli.missing", "--to DATE");
        }
        try (OpenBook book = open()) {
            FactWords words = new FactWords(console, book);
            MemberId id = words.person(person);
            List<Fact> before = book.members().facts(id);
            List<Fact> after = after(before, words);
            InvalidInput.throwIfAny(FactEdits.problems(before, after));
            List<RosterEffect> effects = book.records().participations().effects(id, after);
            if (!dryRun) {
                book.members().setFacts(id, after);
            }
            return told(before, after, effects, words);
        }
    }

    private List<Fact> after(List<Fact> before, FactWords words) {
        FactKind of = words.kind(kind);
        if (what.equals("add")) {
            Fact.Ground ground = new Fact.Ground(source, note, approvedBy, approvedOn);
            return FactEdits.begin(
                    before, new Fact(of, words.detail(of, detail), from, to, ground));
        }
        Fact meant = meant(before, of, words);
        return what.equals("remove")
                ? FactEdits.remove(before, meant)
                : FactEdits.end(before, meant, Objects.requireNonNull(to));
    }

    /** The one fact that the words mean; several are told apart by their first day. */
    private Fact meant(List<Fact> facts, FactKind of, FactWords words) {
        String wanted = detail == null ? null : words.detail(of, detail);
        boolean lasting = what.equals("end") && from == null;
        List<Fact> found =
                facts.stream()
                        .filter(fact -> fact.kind() == of)
                        .filter(fact -> wanted == null || fact.detail().equals(wanted))
                        .filter(fact -> from == null || from.equals(fact.from()))
                        .filter(fact -> !lasting || fact.to() == null)
                        .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw wrong(
                found.isEmpty() ? "cli.fact.none" : "cli.fact.several",
                person,
                console.messages().text(of));
    }

    private int told(
            List<Fact> before, List<Fact> after, List<RosterEffect> effects, FactWords words) {
        List<Fact> fresh = new ArrayList<>(after);
        fresh.removeAll(before);
        List<Map<String, Object>> rows = fresh.stream().map(words::row).toList();
        TextTable.of(rows).forEach(console::say);
        List<Map<String, Object>> open = effects(effects, false);
        List<Map<String, Object>> closed = effects(effects, true);
        say("cli.fact.open", open);
        say("cli.fact.closed", closed);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("saved", !dryRun);
        values.put("facts", rows);
        values.put("open", open);
        values.put("closed", closed);
        return done(console.text(dryRun ? "cli.fact.dry" : "cli.fact.done", person), values);
    }

    private void say(String key, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            console.say(console.text(key, rows.size()));
            TextTable.of(rows).forEach(line -> console.say("  " + line));
        }
    }

    private List<Map<String, Object>> effects(List<RosterEffect> effects, boolean closed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RosterEffect effect : effects) {
            if (effect.activity().closed() == closed) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("activity", effect.activity().id().value());
                row.put("date", effect.activity().date().toString());
                row.put("title", effect.activity().title());
                row.put(
                        "effect",
                        console.json()
                                ? effect.kind().name()
                                : console.messages().text(effect.kind()));
                rows.add(row);
            }
        }
        return rows;
    }
}
