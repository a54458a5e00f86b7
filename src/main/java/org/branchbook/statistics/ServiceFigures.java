package org.branchbook.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Dates;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.member.MemberId;
import org.branchbook.service.Counted;
import org.branchbook.service.Services;
import org.branchbook.statistics.Frame.Who;

/** Hours of voluntary service of the year up to the day, as the records of service count them. */
final class ServiceFigures {
    private final Frame frame;
    private final Map<MemberId, List<Counted>> counted;

    private ServiceFigures(Frame frame, Map<MemberId, List<Counted>> counted) {
        this.frame = frame;
        this.counted = counted;
    }

    static ServiceFigures of(Frame frame, Services services) {
        Map<MemberId, List<Counted>> counted = new HashMap<>();
        LocalDate first = LocalDate.of(frame.year(), 1, 1);
        for (Counted one : services.counted(first, Statistics.within(frame.year(), frame.on()))) {
            MemberId member = one.who().member();
            if (member != null) {
                counted.computeIfAbsent(member, _ -> new ArrayList<>()).add(one);
            }
        }
        return new ServiceFigures(frame, counted);
    }

    /** Nothing for somebody who did not serve. */
    Cell of(Who who) {
        List<Counted> all = counted.getOrDefault(who.entry().id(), List.of());
        BigDecimal hours =
                all.stream().map(Counted::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.isEmpty() ? Cell.of(null) : new Cell(shown(hours), () -> behind(who, all));
    }

    private FigureTable behind(Who who, List<Counted> all) {
        List<Column> columns =
                List.of(
                        frame.column("statistics.date", Look.MARK),
                        frame.column("statistics.time", Look.MARK),
                        frame.column("statistics.category", Look.TEXT),
                        frame.column("statistics.title", Look.TEXT),
                        frame.column("statistics.hours.service", Look.HOURS));
        List<Line> lines = new ArrayList<>();
        for (Counted one : all) {
            var activity = one.part().activity();
            lines.add(
                    Line.of(
                            activity == null
                                    ? Frame.link(who.entry().id())
                                    : new FigureTable.Link.Gathering(activity),
                            one.span().on().toString(),
                            Dates.time(one.span().from()) + "–" + Dates.time(one.span().to()),
                            frame.words().text(one.category()),
                            one.part().content(),
                            shown(one.hours())));
        }
        String title = who.name() + " · " + frame.text("statistics.hours.service");
        return new FigureTable(title, List.of(), columns, lines, null);
    }

    /** One decimal; two where the branch counts quarters of an hour. */
    private static BigDecimal shown(BigDecimal hours) {
        return hours.setScale(Math.max(1, hours.stripTrailingZeros().scale()));
    }
}
