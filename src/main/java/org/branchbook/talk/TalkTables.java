package org.branchbook.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.branchbook.control.Badge;
import org.branchbook.control.Tables;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The columns of talks, of what is missing, and of everybody against the committee. */
final class TalkTables {
    private static final int SHOWN = 20;

    private final Ui ui;
    private final TalkViewModel model;

    TalkTables(Ui ui, TalkViewModel model) {
        this.ui = ui;
        this.model = model;
    }

    TableView<Talk> talks(Node empty) {
        TableView<Talk> table = Tables.table("talks", empty);
        Tables.text(table, ui.text("talk.on"), 110, talk -> talk.on().toString());
        Tables.text(table, ui.text("talk.one"), 100, talk -> model.shown().get().name(talk.one()));
        Tables.text(
                table, ui.text("talk.other"), 100, talk -> model.shown().get().name(talk.other()));
        Tables.wrapped(table, ui.text("talk.kind"), 130, this::kind);
        Tables.text(table, ui.text("talk.topic"), 360, Talk::topic);
        Tables.node(
                table,
                ui.text("talk.content"),
                120,
                talk ->
                        talk.noted()
                                ? new Badge(ui.text("talk.noted"), Badge.Tone.NEUTRAL)
                                : new Label());
        return finished(table);
    }

    private @Nullable String kind(Talk talk) {
        TalkKind kind = model.shown().get().kinds().get(talk);
        return kind == null ? null : ui.messages().text(kind);
    }

    TableView<TalkCoverage.Lack> lacks(Node empty) {
        TableView<TalkCoverage.Lack> table = Tables.table("talk-lacks", empty);
        Tables.text(table, ui.text("talk.person"), 110, lack -> lack.person().name());
        Tables.wrapped(table, ui.text("talk.kind"), 160, lack -> ui.messages().text(lack.kind()));
        Tables.text(table, ui.text("talk.lacks"), 600, this::with);
        return finished(table);
    }

    private String with(TalkCoverage.Lack lack) {
        String names =
                lack.with().stream()
                        .limit(SHOWN)
                        .map(RosterEntry::name)
                        .collect(Collectors.joining("、"));
        names += lack.with().size() > SHOWN ? "…" : "";
        return lack.any() ? ui.text("talk.lacks.any", names) : names;
    }

    /** Everybody by everybody on the committee, and whether members talked among themselves. */
    TableView<RosterEntry> matrix(Node empty) {
        TableView<RosterEntry> table = Tables.table("talk-matrix", empty);
        model.shown().subscribe(year -> columns(table, year.coverage()));
        return table;
    }

    private void columns(TableView<RosterEntry> table, TalkCoverage coverage) {
        table.getColumns().clear();
        Tables.text(table, ui.text("talk.person"), 110, RosterEntry::name);
        for (RosterEntry member : coverage.committee()) {
            Tables.text(table, member.name(), 90, row -> cell(coverage, row, member));
        }
        Tables.text(table, ui.text("talk.kind.members"), 260, row -> others(coverage, row));
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.fill(table);
        table.getItems().setAll(coverage.everybody());
    }

    private String cell(TalkCoverage coverage, RosterEntry row, RosterEntry member) {
        if (row.id().equals(member.id())) {
            return "—";
        }
        LocalDate day = coverage.day(row, member);
        return day == null ? "○" : "✓ " + day.toString().substring(5);
    }

    private static String others(TalkCoverage coverage, RosterEntry row) {
        if (coverage.committee().contains(row)) {
            return "—";
        }
        List<RosterEntry> left = coverage.untalked(row, coverage.others());
        return coverage.others().stream()
                .filter(other -> !other.id().equals(row.id()) && !left.contains(other))
                .map(other -> "✓ " + other.name())
                .collect(Collectors.joining("  "));
    }

    private <T> TableView<T> finished(TableView<T> table) {
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        return table;
    }
}
