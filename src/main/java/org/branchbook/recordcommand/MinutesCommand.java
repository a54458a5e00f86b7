package org.branchbook.recordcommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Segments;
import org.branchbook.attendance.Totals;
import org.branchbook.command.Console;
import org.branchbook.command.TextFile;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts minutes written elsewhere into a record. */
@Command(name = "minutes")
final class MinutesCommand extends ToolCommand {
    private static final Pattern VOTED =
            Pattern.compile("(.+)[=＝](\\d{1,4})[,，/](\\d{1,4})[,，/](\\d{1,4})");

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private long number;

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.minutes.file")
    private Path file = Path.of("");

    @Option(names = "--agenda", paramLabel = "TEXT", descriptionKey = "cli.minutes.agenda")
    private List<String> agenda = List.of();

    @Option(names = "--resolution", paramLabel = "TEXT", descriptionKey = "cli.minutes.resolution")
    private List<String> resolutions = List.of();

    @Option(names = "--segment", paramLabel = "N", descriptionKey = "cli.resolve.segment")
    private int segment;

    @Option(names = "--leader", paramLabel = "NAME", descriptionKey = "cli.minutes.leader")
    private String leader = "";

    MinutesCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.minutes.summary";
    }

    @Override
    protected int run() {
        String text = TextFile.read(file);
        ActivityId id = new ActivityId(number);
        if (segment == 0 && !leader.isEmpty()) {
            throw wrong("cli.minutes.leaderOfPlan", leader);
        }
        try (OpenBook book = open()) {
            Totals totals = book.attendances().sheet(id).totals();
            List<Resolution> wanted = new ArrayList<>();
            resolutions.forEach(resolution -> wanted.add(resolution(resolution, totals)));
            book.book().sql().transaction(() -> save(book, id, text, wanted));
            int paragraphs = (int) text.lines().filter(line -> !line.isBlank()).count();
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("activity", number);
            values.put("segment", segment);
            values.put("paragraphs", paragraphs);
            values.put("resolutions", book.activities().resolutions(id).size());
            return done(console.text("cli.minutes.done", number, paragraphs), values);
        }
    }

    private void save(OpenBook book, ActivityId id, String text, List<Resolution> wanted) {
        Segments segments = book.activities().segments();
        segments.saveMinutes(id, segment, text);
        if (!agenda.isEmpty()) {
            segments.saveAgenda(id, segment, agenda);
        }
        if (!leader.isEmpty()) {
            segments.saveLeader(id, segment, leader);
        }
        if (!wanted.isEmpty()) {
            segments.saveResolutions(id, segment, wanted);
        }
    }

    /** A text, or a text with the votes for, against and abstaining: 同意……=20,0,1. */
    private static Resolution resolution(String text, Totals totals) {
        Matcher voted = VOTED.matcher(text);
        if (!voted.matches()) {
            return new Resolution(ResolutionKind.ORDINARY, text, Resolution.Tally.NONE, false);
        }
        Resolution.Tally tally =
                new Resolution.Tally(
                        totals.voters().due(),
                        totals.voters().present(),
                        0,
                        Integer.parseInt(voted.group(2)),
                        Integer.parseInt(voted.group(3)),
                        Integer.parseInt(voted.group(4)));
        return new Resolution(ResolutionKind.ORDINARY, voted.group(1), tally, false);
    }
}
