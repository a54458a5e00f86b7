package org.branchbook.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.InvalidInput;
import org.branchbook.control.SoftText;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.roster.FactLine;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Two records beside each other; where they contradict one side is picked. */
final class MergePanel {
    private final Ui ui;
    private final RepairViewModel model;
    private final Set<MemberField> fields = new HashSet<>();
    private final Set<FactKind> facts = new HashSet<>();
    private final Set<ActivityId> marks = new HashSet<>();
    private final CheckBox full = new CheckBox();
    private final VBox body = new VBox(8);
    private final Label problem = new Label();
    private boolean photo;

    MergePanel(Ui ui, RepairViewModel model) {
        this.ui = ui;
        this.model = model;
        problem.setId("merge-problem");
        problem.getStyleClass().add("form-rest");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        say("");
    }

    void open(Comparison pair) {
        full.setText(ui.text("repair.full"));
        full.setId("merge-full");
        full.setOnAction(_ -> fill(pair));
        fill(pair);
        ui.open(
                new Panel(ui.text("repair.mergeTitle", pair.kept().name()))
                        .id("merge-panel")
                        .width(900)
                        .content(new SoftText(ui.text("repair.mergeHelp", pair.moved())))
                        .content(problem)
                        .scrolling(body)
                        .aside(full)
                        .action(
                                Buttons.id(
                                        "merge-swap",
                                        Buttons.plain(
                                                ui.text("repair.swap"),
                                                Icon.REFRESH,
                                                () -> swap(pair))))
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("repair.merge"), () -> merge(pair)));
    }

    private void swap(Comparison pair) {
        model.swap(
                pair,
                other -> {
                    ui.close();
                    new MergePanel(ui, model).open(other);
                });
    }

    private void merge(Comparison pair) {
        MergeChoice choice =
                new MergeChoice(
                        pair.kept().id(),
                        pair.other().id(),
                        new MergeChoice.Taken(fields, facts, marks, photo));
        model.merge(
                choice,
                undo -> {
                    ui.close();
                    ui.done(ui.text("repair.merged", pair.kept().name()), undo);
                },
                refused -> {
                    if (refused instanceof InvalidInput invalid) {
                        say(invalid.text(ui.messages()));
                    } else {
                        ui.failed(refused);
                    }
                });
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }

    private void fill(Comparison pair) {
        SideGrid grid =
                new SideGrid(
                        side("repair.keepSide", pair.kept()),
                        side("repair.otherSide", pair.other()));
        int same = 0;
        for (Comparison.FieldRow row : pair.fields()) {
            if (row.left().equals(row.right())) {
                same++;
            } else {
                field(grid, row);
            }
        }
        for (Comparison.FactRow row : pair.facts()) {
            fact(grid, row);
        }
        pair.clashes().forEach(clash -> clash(grid, clash));
        if (pair.photos()) {
            grid.choose(
                    "photo",
                    ui.text("repair.photo"),
                    new SideGrid.Pair(ui.text("repair.photoLeft"), ui.text("repair.photoRight")),
                    photo,
                    right -> photo = right);
        }
        body.getChildren().setAll(grid.node(), new SoftText(ui.text("repair.same", same)));
    }

    private String side(String key, RosterEntry entry) {
        return ui.text(key, entry.name(), entry.id().value());
    }

    private void field(SideGrid grid, Comparison.FieldRow row) {
        SideGrid.Pair values = new SideGrid.Pair(value(row, row.left()), value(row, row.right()));
        String title = ui.text(row.field().key());
        if (row.joined()) {
            grid.both(title, values, ui.text("repair.joined"));
        } else if (row.conflict()) {
            grid.choose(
                    row.field().name(),
                    title,
                    values,
                    fields.contains(row.field()),
                    right -> put(fields, row.field(), right));
        } else {
            grid.both(title, values, "");
        }
    }

    private String value(Comparison.FieldRow row, String value) {
        return full.isSelected()
                ? row.field().shown(value, ui.messages())
                : row.field().masked(value, ui.messages());
    }

    private void fact(SideGrid grid, Comparison.FactRow row) {
        SideGrid.Pair values = new SideGrid.Pair(lines(row.left()), lines(row.right()));
        String title = ui.text(row.kind().key());
        List<Fact> united = row.united();
        if (united == null) {
            grid.choose(
                    row.kind().name(),
                    title,
                    values,
                    facts.contains(row.kind()),
                    right -> put(facts, row.kind(), right));
        } else if (!row.left().equals(row.right())) {
            boolean more = !united.equals(row.left()) && !united.equals(row.right());
            grid.both(title, values, more ? ui.text("repair.united", lines(united)) : "");
        }
    }

    private String lines(List<Fact> facts) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : facts) {
            FactLine line = FactLine.of(fact, model::groupName, ui.messages());
            lines.add(line.what() + "  " + line.when());
        }
        return String.join("\n", lines);
    }

    private void clash(SideGrid grid, Comparison.Clash clash) {
        SideGrid.Pair values = new SideGrid.Pair(mark(clash.left()), mark(clash.right()));
        String title = clash.place().date() + " " + clash.place().title();
        if (clash.place().closed()) {
            grid.both(title, values, ui.text("repair.closedBoth"));
        } else if (!clash.left().equals(clash.right())) {
            grid.choose(
                    "activity-" + clash.activity(),
                    title,
                    values,
                    marks.contains(clash.activity()),
                    right -> put(marks, clash.activity(), right));
        }
    }

    private String mark(Comparison.Marked marked) {
        String mark = ui.text(marked.mark().key());
        return marked.reason().isEmpty() ? mark : mark + "  " + marked.reason();
    }

    private static <T> void put(Set<T> set, T value, boolean in) {
        if (in) {
            set.add(value);
        } else {
            set.remove(value);
        }
    }
}
