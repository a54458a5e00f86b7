package org.branchbook.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Messages;
import org.branchbook.branch.PartyGroup;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.branchbook.figure.FigureTable;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.IdNumber;
import org.branchbook.service.HoursTable;
import org.branchbook.spread.Spread;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Statistics;
import org.branchbook.yearfigures.MatchKey;
import org.branchbook.yearfigures.YearFigures;
import org.jspecify.annotations.Nullable;

/** Counts a year for the superior, by the doors that the branch's own screens are counted by. */
final class YearCount {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final int HEADING = 0;
    private static final int VALUE = 1;
    private static final int PEOPLE = 2;

    /** Columns of the table of study hours from its end: total, target, lacking, service. */
    private static final int LACKING = 2;

    private static final int TOTAL = 4;

    private final OpenBook book;
    private final int year;
    private final LocalDate today;
    private final LocalDate on;

    YearCount(OpenBook book, int year) {
        this.book = book;
        this.year = year;
        this.today = LocalDate.now(book.clock());
        this.on = Statistics.within(year, today);
    }

    YearFigures count(Optional<MatchKey> key) {
        YearBoard board = book.yearBoards().board(year, today);
        return new YearFigures(
                today.toString(),
                board.since().toString(),
                cadence(board),
                service(),
                study(),
                structure(),
                people(key.orElse(null)));
    }

    private List<YearFigures.Required> cadence(YearBoard board) {
        List<YearFigures.Required> periods = new ArrayList<>();
        for (YearLine line : board.lines()) {
            for (Slot slot : line.slots()) {
                if (slot.required() > 0 || slot.took() > 0) {
                    periods.add(period(line, slot));
                }
            }
        }
        return periods;
    }

    private YearFigures.Required period(YearLine line, Slot slot) {
        PartyGroup group = line.group();
        return new YearFigures.Required(
                line.type().name(),
                group == null ? "" : group.name(),
                slot.span().first().toString(),
                slot.span().last().toString(),
                slot.required(),
                slot.done(),
                slot.dueBy(today),
                slot.state(today).name(),
                slot.activities().stream()
                        .filter(activity -> activity.state().begun())
                        .map(activity -> activity.id().value())
                        .distinct()
                        .toList());
    }

    private YearFigures.Service service() {
        Spread spread = book.leiFeng().spreads().year(year);
        HoursTable hours = book.leiFeng().services().table(year);
        return new YearFigures.Service(
                hours.total(),
                hours.lines().size(),
                spread.monthsActive(),
                spread.monthsSoFar(),
                rounded(spread.marchShare()),
                spread.longestGap(),
                rounded(spread.evenness()));
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP);
    }

    private YearFigures.Study study() {
        FigureTable table = book.figures().statistics().of(Kind.HOURS, year, on, CHINESE);
        BigDecimal hours = BigDecimal.ZERO;
        int reached = 0;
        for (FigureTable.Line line : table.lines()) {
            int columns = line.cells().size();
            hours = hours.add(new BigDecimal(line.cells().get(columns - TOTAL).text()));
            reached += line.cells().get(columns - LACKING).value() == null ? 1 : 0;
        }
        return new YearFigures.Study(hours, table.lines().size(), reached);
    }

    /** The groups of one branch mean nothing beside those of another. */
    private List<YearFigures.Some> structure() {
        String groups = CHINESE.text("statistics.structure.group");
        return book.figures().statistics().of(Kind.STRUCTURE, year, on, CHINESE).lines().stream()
                .filter(line -> !line.total() && !text(line, HEADING).equals(groups))
                .map(line ->
                        new YearFigures.Some(
                                text(line, HEADING), text(line, VALUE), number(line, PEOPLE)))
                .toList();
    }

    private static String text(FigureTable.Line line, int column) {
        return line.cells().get(column).text();
    }

    private static int number(FigureTable.Line line, int column) {
        return line.cells().get(column).value() instanceof Integer count ? count : 0;
    }

    private YearFigures.People people(@Nullable MatchKey key) {
        List<RosterEntry> members =
                book.members().everybody(on).stream().filter(RosterEntry::counts).toList();
        int full = (int) members.stream().filter(RosterEntry::full).count();
        List<YearFigures.Coded> codes = new ArrayList<>();
        for (RosterEntry member : members) {
            String typed = member.member().value(MemberField.ID_NUMBER);
            if (key != null) {
                IdNumber.parse(typed, today)
                        .map(key::code)
                        .ifPresent(code -> codes.add(new YearFigures.Coded(member.name(), code)));
            }
        }
        return new YearFigures.People(
                full,
                members.size() - full,
                key == null ? "" : key.mark(),
                members.size() - codes.size(),
                codes);
    }
}
