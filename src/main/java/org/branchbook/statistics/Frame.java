package org.branchbook.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Link;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;

/**
 * What every statistic of a year needs: its words, its days, and the people in the branch's order.
 *
 * @param everybody known on the day
 * @param people those asked for
 */
record Frame(
        Messages words,
        Question question,
        Map<MemberId, Who> everybody,
        Map<MemberId, Who> people) {
    /** A person as of the day, with what a table shows of him. */
    record Who(RosterEntry entry, String group) {
        String name() {
            return entry.name();
        }
    }

    static Frame of(
            Messages words, Question question, List<RosterEntry> everybody, Branches branches) {
        Map<GroupId, String> groups = new LinkedHashMap<>();
        Map<MemberId, Who> all = new LinkedHashMap<>();
        Map<MemberId, Who> people = new LinkedHashMap<>();
        for (RosterEntry entry : everybody) {
            GroupId group = entry.group();
            String name = group == null ? "" : groups.computeIfAbsent(group, branches::groupName);
            Who who = new Who(entry, name);
            all.put(entry.id(), who);
            if (question.group() == null || question.group().equals(group)) {
                people.put(entry.id(), who);
            }
        }
        return new Frame(words, question, all, people);
    }

    int year() {
        return question.year();
    }

    /** In the year, or its last day. */
    LocalDate on() {
        return question.on();
    }

    String text(String key, Object... args) {
        return words.text(key, args);
    }

    /** Those who count as members of the branch on the day. */
    List<Who> members() {
        return people.values().stream().filter(who -> who.entry().counts()).toList();
    }

    String month(int index) {
        return Month.of(index + 1).getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
    }

    List<String> months() {
        return IntStream.range(0, 12).mapToObj(this::month).toList();
    }

    Column column(String key, Look look) {
        return new Column(text(key), look);
    }

    String label(Activity activity) {
        LocalDate day = activity.date();
        return day.getMonthValue() + "-" + day.getDayOfMonth() + " " + words.text(activity.type());
    }

    static Link link(MemberId id) {
        return new Link.Person(id);
    }

    static Link link(Activity activity) {
        return new Link.Gathering(activity.id());
    }

    /** A list of people, as the rows behind a figure. */
    FigureTable people(String title, Collection<Who> some) {
        List<Column> columns =
                List.of(
                        column("statistics.name", Look.TEXT),
                        column("statistics.stage", Look.MARK),
                        column("statistics.group", Look.TEXT));
        List<Line> lines = new ArrayList<>();
        for (Who who : some) {
            Stage stage = who.entry().stage();
            lines.add(
                    Line.of(
                            link(who.entry().id()),
                            who.name(),
                            stage == null ? "" : words.text(stage),
                            who.group()));
        }
        return new FigureTable(title, List.of(), columns, lines, null);
    }

    /** A list of activities, as the rows behind a figure; {@code said} adds a word to each. */
    FigureTable activities(String title, Map<Activity, String> said) {
        List<Column> columns =
                List.of(
                        column("statistics.date", Look.MARK),
                        column("statistics.type", Look.TEXT),
                        column("statistics.title", Look.TEXT),
                        column("statistics.state", Look.MARK));
        List<Line> lines = new ArrayList<>();
        said.forEach((activity, word) ->
                lines.add(
                        Line.of(
                                link(activity),
                                activity.date().toString(),
                                words.text(activity.type()),
                                activity.title(),
                                word)));
        return new FigureTable(title, List.of(), columns, lines, null);
    }
}
