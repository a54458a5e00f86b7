package org.branchbook.statistics;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.member.RosterEntry;
import org.branchbook.statistics.Frame.Who;
import org.branchbook.talk.TalkCoverage;
import org.branchbook.talk.TalkKind;

/** 谈心谈话: with whom each member has talked, and with which of the committee not yet. */
final class TalkFigures {
    private TalkFigures() {}

    static FigureTable of(Frame frame, TalkCoverage coverage) {
        List<Line> lines = new ArrayList<>();
        List<RosterEntry> others = new ArrayList<>();
        for (RosterEntry person : coverage.everybody()) {
            if (frame.people().containsKey(person.id())) {
                lines.add(line(frame, coverage, person));
                if (!person.onCommittee()) {
                    others.add(person);
                }
            }
        }
        return new FigureTable(
                frame.text("statistics.talks.title", frame.year()),
                List.of(
                        frame.text(
                                "statistics.talks.covered",
                                count(coverage, TalkKind.COMMITTEE, others),
                                count(coverage, TalkKind.COMMITTEE_MEMBER, others),
                                count(coverage, TalkKind.MEMBERS, others)),
                        frame.text("statistics.talks.note", coverage.on())),
                columns(frame),
                lines,
                null);
    }

    private static String count(TalkCoverage coverage, TalkKind kind, List<RosterEntry> others) {
        TalkCoverage.Count count = coverage.count(kind, others);
        return count.done() + "/" + count.required();
    }

    private static List<Column> columns(Frame frame) {
        return List.of(
                frame.column("statistics.name", Look.TEXT),
                frame.column("statistics.group", Look.TEXT),
                frame.column("statistics.talks.committee", Look.COUNT),
                frame.column("statistics.talks.members", Look.COUNT),
                frame.column("statistics.talks.missing", Look.TEXT));
    }

    private static Line line(Frame frame, TalkCoverage coverage, RosterEntry person) {
        List<Who> committee = talked(frame, coverage, person, coverage.committee());
        List<Who> members = talked(frame, coverage, person, coverage.others());
        Who who = frame.people().get(person.id());
        List<String> missing =
                coverage.untalked(person, coverage.committee()).stream()
                        .map(RosterEntry::name)
                        .toList();
        return Line.of(
                Frame.link(person.id()),
                person.name(),
                who == null ? "" : who.group(),
                Cell.some(committee.size(), () -> frame.people(person.name(), committee)),
                Cell.some(members.size(), () -> frame.people(person.name(), members)),
                String.join(frame.text("statistics.comma"), missing));
    }

    private static List<Who> talked(
            Frame frame, TalkCoverage coverage, RosterEntry person, List<RosterEntry> people) {
        List<Who> found = new ArrayList<>();
        for (RosterEntry other : people) {
            Who who = frame.everybody().get(other.id());
            if (who != null && coverage.day(person, other) != null) {
                found.add(who);
            }
        }
        return found;
    }
}
