package org.branchbook.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.control.Tables;
import org.branchbook.member.Fact;
import org.branchbook.roster.FactLine;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The time line: one line a fact, by kind, with a bar that shows its time among the others. Enter
 * corrects, Delete takes away, M opens the meeting that a fact rests on.
 */
final class FactTable {
    private static final double ROW = 34;
    private static final double BAR = 96;
    private final Ui ui;
    private final TableView<Line> table;
    private Consumer<Fact> corrected = _ -> {};
    private Consumer<Fact> removed = _ -> {};
    private Consumer<ActivityId> met = _ -> {};
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    /**
     * @param head whether the line is the first of its kind
     * @param meeting of the book, on which the fact rests
     */
    private record Line(Fact fact, FactLine words, boolean head, Optional<Activity> meeting) {}

    FactTable(Ui ui) {
        this.ui = ui;
        Label empty = new Label(ui.text("profile.facts.none"));
        empty.setWrapText(true);
        table = Tables.table("facts", empty);
        boolean chinese = ui.messages().chinese();
        Tables.text(
                table,
                ui.text("profile.fact.kind"),
                chinese ? 104 : 140,
                line -> line.head ? line.words.kind() : "");
        Tables.text(
                table,
                ui.text("profile.fact.detail"),
                chinese ? 150 : 190,
                line -> line.words.what());
        Tables.text(table, ui.text("profile.fact.from"), 88, line -> day(line.fact.from()));
        Tables.text(table, ui.text("profile.fact.to"), 88, line -> day(line.fact.to()));
        Tables.node(table, ui.text("profile.fact.time"), BAR + 16, this::bar);
        Tables.node(table, ui.text("profile.fact.ground"), chinese ? 180 : 150, this::groundCell);
        for (TableColumn<?, ?> column : table.getColumns()) {
            column.setSortable(false);
        }
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        table.setFixedCellSize(ROW);
        Tables.onOpen(table, line -> corrected.accept(line.fact));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    FactTable onCorrect(Consumer<Fact> action) {
        corrected = action;
        return this;
    }

    FactTable onRemove(Consumer<Fact> action) {
        removed = action;
        return this;
    }

    FactTable onMeeting(Consumer<ActivityId> action) {
        met = action;
        return this;
    }

    Region node() {
        return table;
    }

    @Nullable Fact chosen() {
        Line line = table.getSelectionModel().getSelectedItem();
        return line == null ? null : line.fact;
    }

    void show(ProfilePage page) {
        List<Line> lines = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(page.facts());
        facts.sort(
                Comparator.comparing(Fact::kind)
                        .thenComparing(
                                Fact::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        for (Fact fact : facts) {
            boolean head = lines.isEmpty() || lines.getLast().fact.kind() != fact.kind();
            lines.add(
                    new Line(
                            fact,
                            FactLine.of(fact, page::groupName, ui.messages()),
                            head,
                            MeetingSource.find(fact.source(), page.meetings())));
        }
        span(facts);
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(lines);
        table.setPrefHeight(ROW * Math.max(2, lines.size() + 1) + 8);
        table.setMinHeight(Region.USE_PREF_SIZE);
        table.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, lines.size() - 1)));
    }

    /** The bars stand between the first day known and today, or the last day known. */
    private void span(List<Fact> facts) {
        LocalDate today = ui.today();
        first = days(facts).min(Comparator.naturalOrder()).orElse(today);
        last = days(facts).max(Comparator.naturalOrder()).orElse(today);
        last = last.isBefore(today) ? today : last;
    }

    private static Stream<LocalDate> days(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> Stream.of(fact.from(), fact.to()).filter(day -> day != null));
    }

    private Node bar(Line line) {
        double from = place(line.fact.from(), 0);
        double to = place(line.fact.to(), BAR);
        Region bar = new Region();
        bar.getStyleClass().add("fact-bar");
        bar.resizeRelocate(from, 0, Math.max(3, to - from), 8);
        bar.setManaged(false);
        Pane lane = new Pane(bar);
        lane.getStyleClass().add("fact-lane");
        lane.setPrefSize(BAR, 8);
        lane.setMaxSize(BAR, 8);
        return lane;
    }

    private double place(@Nullable LocalDate day, double open) {
        long whole = ChronoUnit.DAYS.between(first, last);
        return day == null || whole == 0 ? open : BAR * ChronoUnit.DAYS.between(first, day) / whole;
    }

    /**
     * A long text is cut off and stands whole in the tooltip; one that names a meeting of the book
     * leads to it.
     */
    private Node groundCell(Line line) {
        String text = ground(line);
        if (line.meeting.isPresent()) {
            ActivityId id = line.meeting.get().id();
            Button open = Buttons.quiet(text, () -> met.accept(id));
            open.getStyleClass().add("fact-meeting");
            open.setTooltip(new Tooltip(ui.text("profile.fact.openMeeting", text)));
            return open;
        }
        Label label = new Label(text);
        if (!text.isEmpty()) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    private String ground(Line line) {
        Fact.Ground ground = line.fact.ground();
        String approved = ground.approvedBy();
        if (ground.approvedOn() != null) {
            approved = ui.text("profile.fact.approved", approved, ground.approvedOn()).strip();
        }
        return Stream.of(ground.note(), approved, ground.source())
                .filter(text -> !text.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void key(KeyEvent event) {
        Fact fact = chosen();
        if (event.getCode() == KeyCode.DELETE && fact != null) {
            event.consume();
            removed.accept(fact);
        }
        Line line = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.M && !event.isShortcutDown() && line != null) {
            line.meeting.ifPresent(meeting -> met.accept(meeting.id()));
        }
    }
}
