package org.branchbook.statistics;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;

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
