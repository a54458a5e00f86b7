package org.branchbook.formcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.talk.Talk;
import org.branchbook.talk.TalkCoverage;
import org.branchbook.talk.TalkKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks: entering them, listing them, and who still lacks one. What was said is never listed. */
@Command(name = "talk")
final class TalkCommand extends ToolCommand {
    TalkCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new TalkCommand(console));
        command.addSubcommand(new TalkAdd(console));
        command.addSubcommand("list", new Year(console, true));
        command.addSubcommand("missing", new Year(console, false));
        return command;
    }

    @Override
    public String summary() {
        return "cli.talk.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.talk.which");
    }

    /** The talks of a year, or what is missing of them. */
    @Command
    static final class Year extends ToolCommand {
        private final boolean held;

        @Mixin private final YearOption year = new YearOption();

        Year(Console console, boolean held) {
            super(console);
            this.held = held;
        }

        @Override
        public String summary() {
            return held ? "cli.talk.list" : "cli.talk.missing";
        }

        @Override
        protected int run() {
            int wanted = year.of(console);
            try (OpenBook book = open()) {
                TalkCoverage coverage = book.kinds().talks().coverage(wanted);
                List<Map<String, Object>> rows =
                        held
                                ? talks(book, wanted)
                                : coverage.lacks().stream().map(this::lack).toList();
                Map<String, Object> counts = new LinkedHashMap<>();
                for (TalkKind kind : TalkKind.values()) {
                    TalkCoverage.Count count = coverage.count(kind);
                    counts.put(word(kind), count.done() + "/" + count.required());
                }
                console.result(
                        Map.of(
                                "year",
                                wanted,
                                held ? "talks" : "missing",
                                rows,
                                "covered",
                                counts));
                TextTable.of(rows).forEach(console::say);
                console.say(
                        counts.entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining(" · ")));
                return DONE;
            }
        }

        private List<Map<String, Object>> talks(OpenBook book, int wanted) {
            Map<MemberId, String> names = NameMatch.names(book, console.today());
            List<Talk> all = book.kinds().talks().year(wanted);
            Map<Talk, TalkKind> kinds = book.kinds().talks().kinds(all);
            return all.stream()
                    .map(talk -> {
                        Map<String, Object> row = new LinkedHashMap<>();
                        row.put("number", talk.id());
                        row.put("on", talk.on().toString());
                        row.put("one", names.getOrDefault(talk.one(), ""));
                        row.put("other", names.getOrDefault(talk.other(), ""));
                        row.put("kind", word(kinds.getOrDefault(talk, TalkKind.MEMBERS)));
                        row.put("topic", talk.topic());
                        return row;
                    })
                    .toList();
        }

        private Map<String, Object> lack(TalkCoverage.Lack lack) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", lack.person().name());
            row.put("kind", word(lack.kind()));
            row.put(
                    "with",
                    lack.with().stream().map(RosterEntry::name).collect(Collectors.joining("、")));
            row.put("any", lack.any());
            return row;
        }

        private <E extends Enum<E> & Messages.Texted> String word(E value) {
            return console.json() ? value.name() : console.messages().text(value);
        }
    }
}
