package org.branchbook.recordcommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.search.Found;
import org.branchbook.search.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds people, records, resolutions and files by any part of a text. */
@Command(name = "search")
final class SearchCommand extends ToolCommand {
    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "cli.search.text")
    private List<String> words = List.of();

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.search.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Found found = book.records().searches().find(String.join(" ", words));
            List<Map<String, Object>> groups = new ArrayList<>();
            for (Found.Group group : found.groups()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("kind", group.kind().name());
                row.put("total", group.total());
                row.put("hits", group.hits().stream().map(SearchCommand::row).toList());
                groups.add(row);
                say(group);
            }
            String asked = String.join(" ", words);
            return found.total() == 0
                    ? done(console.text("search.none", asked), Map.of("total", 0, "groups", groups))
                    : done(
                            console.text("search.count", found.total()),
                            Map.of("total", found.total(), "groups", groups));
        }
    }

    private void say(Found.Group group) {
        console.say(
                console.text("search.group", console.messages().text(group.kind()), group.total()));
        for (Found.Hit hit : group.hits()) {
            console.say("  " + subject(hit.target()) + "  " + passage(hit));
        }
    }

    private String passage(Found.Hit hit) {
        return hit.passage().equals(Passage.NONE)
                ? console.text("search.hidden")
                : hit.passage().text();
    }

    private static String subject(Found.Target target) {
        return switch (target) {
            case Found.Target.Person person -> person.name();
            case Found.Target.Talk talk -> talk.date() + " " + talk.name();
            case Found.Target.Gathering gathering ->
                    gathering.id().value() + " " + gathering.date() + " " + gathering.name();
        };
    }

    private static Map<String, Object> row(Found.Hit hit) {
        Map<String, Object> row = new LinkedHashMap<>();
        switch (hit.target()) {
            case Found.Target.Person person -> row.put("member", person.id().value());
            case Found.Target.Talk talk -> {
                row.put("talk", talk.id());
                row.put("date", talk.date().toString());
            }
            case Found.Target.Gathering gathering -> {
                row.put("activity", gathering.id().value());
                row.put("type", gathering.type().name());
                row.put("date", gathering.date().toString());
            }
        }
        row.put("name", hit.target().name());
        row.put("part", hit.part().name());
        row.put("segment", hit.place().segment());
        row.put("passage", hit.passage().text());
        row.put(
                "marks",
                hit.passage().marks().stream().map(m -> List.of(m.from(), m.to())).toList());
        return row;
    }
}
