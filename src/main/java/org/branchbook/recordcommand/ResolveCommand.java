package org.branchbook.recordcommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.branchbook.vote.Votes;
import org.branchbook.vote.Wording;
import org.branchbook.vote.WrittenOpinion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a resolution with its vote into a record; voters due and present come from the list. */
@Command(name = "resolve")
final class ResolveCommand extends ToolCommand {
    /** A name, a day, 不 before 赞成 where it is none, and what was written. */
    private static final Pattern OPINION =
            Pattern.compile("(.+?)[=＝](\\d{4}-\\d{2}-\\d{2})(?:[,，](不?赞成|aye|no)(?:[,，](.*))?)?");

    private static final Pattern CANDIDATE =
            Pattern.compile("(.+)[=＝](\\d{1,5})(?:[,，/](\\d{1,5}))?(?:[,，/](\\d{1,5}))?");

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private long number;

    @Option(names = "--segment", paramLabel = "N", descriptionKey = "cli.resolve.segment")
    private int segment;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.resolve.kind")
    private ResolutionKind kind = ResolutionKind.ORDINARY;

    @Option(names = "--wording", paramLabel = "TEXT", descriptionKey = "cli.resolve.wording")
    private String wording = "";

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "cli.resolve.person")
    private String person = "";

    @Option(names = "--votes", paramLabel = "A,N,B", descriptionKey = "cli.resolve.votes")
    private String votes = "0,0,0";

    @Option(names = "--written", paramLabel = "N", descriptionKey = "cli.resolve.written")
    private int written;

    @Option(names = "--written-on", paramLabel = "DATE", descriptionKey = "cli.resolve.writtenOn")
    private @Nullable LocalDate writtenOn;

    @Option(names = "--opinion", paramLabel = "NAME=DATE", descriptionKey = "cli.resolve.opinion")
    private List<String> opinions = List.of();

    @Option(names = "--secret", descriptionKey = "cli.resolve.secret")
    private boolean secret;

    @Option(names = "--ballots", paramLabel = "I,R,V", descriptionKey = "cli.resolve.ballots")
    private String ballots = "0,0,0";

    @Option(names = "--seats", paramLabel = "N", descriptionKey = "cli.resolve.seats")
    private int seats;

    @Option(names = "--candidate", paramLabel = "NAME=A", descriptionKey = "cli.resolve.candidate")
    private List<String> candidates = List.of();

    ResolveCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.resolve.summary";
    }

    @Override
    protected int run() {
        ActivityId id = new ActivityId(number);
        try (OpenBook book = open()) {
            AttendanceSheet sheet = book.attendances().sheet(id);
            Activity activity = sheet.activity();
            SegmentRecord place = book.activities().segments().get(id, segment);
            Resolution typed = resolution(sheet, book.members().roster(activity.date()));
            Votes.Outcome outcome =
                    Votes.outcome(
                                    typed,
                                    book.rules().book(),
                                    place.type().committee(),
                                    activity.date())
                            .orElse(null);
            Resolution resolution = worded(typed, outcome, activity);
            List<Resolution> all =
                    new ArrayList<>(book.activities().segments().resolutions(id, segment));
            all.add(resolution);
            book.activities().segments().saveResolutions(id, segment, all);
            return done(
                    console.text("cli.resolve.done", number, resolution.wording()),
                    values(resolution, outcome));
        }
    }

    /** Without a text of its own, the one that the numbers make. */
    private Resolution worded(
            Resolution typed, Votes.@Nullable Outcome outcome, Activity activity) {
        if (!wording.isBlank() || outcome == null || !Wording.fits(typed)) {
            return typed;
        }
        return new Resolution(
                typed.kind(),
                Wording.of(typed, outcome, activity.date()),
                typed.tally(),
                typed.secret(),
                typed.ballot(),
                segment);
    }

    private Map<String, Object> values(Resolution resolution, Votes.@Nullable Outcome outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("activity", number);
        values.put("segment", segment);
        values.put("kind", resolution.kind().name());
        values.put("wording", resolution.wording());
        values.put("votersDue", resolution.tally().votersDue());
        values.put("votersPresent", resolution.tally().votersPresent());
        if (outcome != null) {
            values.put("valid", outcome.valid());
            values.put("passed", outcome.passed());
            List<String> reasons =
                    outcome.reasons().stream().map(r -> r.text(console.messages())).toList();
            values.put("reasons", reasons);
            reasons.forEach(reason -> console.note(console.text("cli.note", reason)));
        }
        return values;
    }

    private Resolution resolution(AttendanceSheet sheet, List<RosterEntry> roster) {
        int[] said = three(votes);
        int[] papers = three(ballots);
        List<Ballot.Candidate> names =
                candidates.stream().map(text -> candidate(text, roster)).toList();
        List<WrittenOpinion> wrote = opinions.stream().map(text -> opinion(text, roster)).toList();
        if (!wrote.isEmpty()) {
            written = (int) wrote.stream().filter(WrittenOpinion::aye).count();
        }
        boolean election = kind == ResolutionKind.ELECTION;
        var voters = sheet.totals().voters();
        return new Resolution(
                kind,
                wording,
                voted(said)
                        ? new Resolution.Tally(
                                voters.due(), voters.present(), written, said[0], said[1], said[2])
                        : Resolution.Tally.NONE,
                secret,
                new Ballot(
                        person.isEmpty()
                                ? Ballot.Subject.NOBODY
                                : new Ballot.Subject(member(person, roster), person),
                        new Ballot.Papers(papers[0], papers[1], papers[2]),
                        writtenOn,
                        election ? new Ballot.Election(seats, names) : Ballot.NONE.election(),
                        wrote),
                segment);
    }

    /** Without a vote it was decided without a count, which is no vote that failed. */
    private boolean voted(int[] said) {
        return said[0] + said[1] + said[2] + written > 0 || !candidates.isEmpty();
    }

    private Ballot.Candidate candidate(String text, List<RosterEntry> roster) {
        Matcher read = CANDIDATE.matcher(text.strip());
        if (!read.matches()) {
            throw wrong("cli.resolve.candidateUnread", text);
        }
        String name = read.group(1).strip();
        return new Ballot.Candidate(
                member(name, roster),
                name,
                count(read.group(2)),
                count(read.group(3)),
                count(read.group(4)));
    }

    private static @Nullable LocalDate day(String text) {
        return DateReader.read(text)
                .filter(PartialDate::exact)
                .map(PartialDate::earliest)
                .orElse(null);
    }

    private WrittenOpinion opinion(String text, List<RosterEntry> roster) {
        Matcher read = OPINION.matcher(text.strip());
        LocalDate received = read.matches() ? day(read.group(2)) : null;
        if (received == null) {
            throw wrong("cli.resolve.opinionUnread", text);
        }
        String name = read.group(1).strip();
        String how = Objects.requireNonNullElse(read.group(3), "赞成");
        return new WrittenOpinion(
                member(name, roster),
                name,
                received,
                how.equals("赞成") || how.equals("aye"),
                Objects.requireNonNullElse(read.group(4), ""));
    }

    private static int count(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The one person of this name; null for somebody who is not on the roster. */
    private static @Nullable MemberId member(String name, List<RosterEntry> roster) {
        List<RosterEntry> found = roster.stream().filter(e -> e.name().equals(name)).toList();
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    private int[] three(String text) {
        if (!text.strip().matches("\\d{1,5}([,，/]\\d{1,5}){2}")) {
            throw wrong("cli.resolve.threeNumbers", text);
        }
        String[] parts = text.strip().split("[,，/]", -1);
        return new int[] {
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])
        };
    }
}
