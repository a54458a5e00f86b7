package org.branchbook.formcommand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.TextFile;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.talk.TalkDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters the talks that one person had with one or several others. */
@Command(name = "add")
final class TalkAdd extends ToolCommand {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.talk.one")
    private String one = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "NAME",
            descriptionKey = "cli.talk.others")
    private List<String> others = List.of();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.talk.on")
    private @Nullable LocalDate on;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.talk.year")
    private @Nullable Integer year;

    @Option(names = "--topic", paramLabel = "TEXT", descriptionKey = "cli.talk.topic")
    private String topic = "";

    @Option(names = "--content", paramLabel = "FILE", descriptionKey = "cli.talk.content")
    private @Nullable Path content;

    TalkAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.talk.add";
    }

    @Override
    protected int run() {
        LocalDate day = on == null ? console.today() : on;
        String said = content == null ? "" : TextFile.read(content);
        if (content != null && others.size() > 1) {
            throw wrong("cli.talk.oneContent");
        }
        try (OpenBook book = open()) {
            MemberId first = NameMatch.anybody(book, day, one);
            List<TalkDraft> drafts = new ArrayList<>();
            for (String other : others) {
                MemberId second = NameMatch.anybody(book, day, other);
                int counts = year == null ? day.getYear() : year;
                drafts.add(new TalkDraft(day, counts, first, second, topic, said));
            }
            List<Long> added = book.kinds().talks().add(drafts, null);
            return done(console.text("cli.talk.added", added.size()), Map.of("numbers", added));
        }
    }
}
