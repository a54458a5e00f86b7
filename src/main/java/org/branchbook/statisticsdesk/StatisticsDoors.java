package org.branchbook.statisticsdesk;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.activity.ActivityId;
import org.branchbook.figure.FigureTable;
import org.branchbook.member.MemberId;
import org.branchbook.statistics.Snapshots;
import org.branchbook.statistics.Statistics;

/** What the view reads, and where its lines and buttons lead. */
public record StatisticsDoors(Statistics statistics, Snapshots snapshots, Links links) {
    /**
     * Ways out of the view.
     *
     * @param paper makes a workbook of a table, or, with {@code false}, pages to print
     */
    public record Links(
            Consumer<MemberId> person,
            Consumer<ActivityId> gathering,
            BiConsumer<FigureTable, Boolean> paper) {}
}
