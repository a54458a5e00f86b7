package org.branchbook.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.control.Badge;
import org.branchbook.control.EmptyList;
import org.branchbook.control.SearchField;
import org.branchbook.control.Tables;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The columns of the roster; private values are masked. */
final class MemberTable {
    private final Ui ui;
    private final MemberListViewModel model;
    private final TableView<RosterEntry> table;
    private final EmptyList empty;
    private Map<GroupId, String> names;

    /**
     * @param empty shown where there are no people at all
     */
    MemberTable(Ui ui, MemberListViewModel model, SearchField search, Node empty) {
        this.ui = ui;
        this.model = model;
        this.names = model.groupNames();
        this.table = Tables.table("members", empty);
        Label none = new Label(ui.text("member.nobodyFound"));
        this.empty = EmptyList.of(ui, search, table).unless(model::empty, none);
        columns();
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        table.getStyleClass().add("even-rows");
        table.setId("members-table");
    }

    TableView<RosterEntry> table() {
        return table;
    }

    /**
     * Shows the rows of the model. The table takes another list as it is and touches only the cells
     * that differ, whereas a list changed as a whole has it empty and fill every cell.
     */
    void show() {
        if (table.getItems() != model.shown()) {
            table.setItems(model.shown());
        }
        if (names != model.groupNames()) {
            names = model.groupNames();
            table.refresh();
        }
        empty.show();
    }

    private void columns() {
        Tables.text(table, title(MemberField.NAME), 88, RosterEntry::name).setMinWidth(64);
        TableColumn<RosterEntry, String> sex =
                Tables.text(
                        table, title(MemberField.SEX), 76, entry -> shown(entry, MemberField.SEX));
        sex.setMinWidth(66);
        TableColumn<RosterEntry, String> number =
                Tables.text(table, ui.text("member.number"), 92, e -> shown(e, MemberField.NUMBER));
        number.setMinWidth(76);
        boolean chinese = ui.messages().chinese();
        // The longest stage, whole: Probationary member.
        double stage = chinese ? 104 : 168;
        Tables.badge(table, ui.text("member.stage"), stage, this::stage).setMinWidth(stage);
        Tables.node(table, ui.text("member.standing"), 100, this::standing)
                .setMinWidth(chinese ? 66 : 88);
        Tables.text(table, ui.text("member.group"), 100, e -> model.groupName(e.group()))
                .setMinWidth(96);
        Tables.text(table, ui.text("member.posts.short"), 120, this::posts)
                .setMinWidth(chinese ? 76 : 88);
        TableColumn<RosterEntry, String> joined =
                Tables.text(table, ui.text("member.joined"), 100, MemberTable::joined);
        joined.setMinWidth(88);
        TableColumn<RosterEntry, String> phone =
                Tables.text(
                        table, title(MemberField.MOBILE), 112, e -> masked(e, MemberField.MOBILE));
        phone.setMinWidth(108);
        for (TableColumn<?, ?> column : table.getColumns()) {
            column.setSortable(false);
        }
        // Before any is cut off, what the page at the right has anyway is left out.
        Tables.giveWay(table, chinese ? 760 : 858, List.of(sex, joined));
        Tables.giveWay(table, chinese ? 606 : 704, List.of(phone));
        Tables.giveWay(table, chinese ? 498 : 596, List.of(number));
    }

    private String title(MemberField field) {
        return ui.text(field.key());
    }

    private String shown(RosterEntry entry, MemberField field) {
        return field.shown(entry.member().value(field), ui.messages());
    }

    private String masked(RosterEntry entry, MemberField field) {
        return field.masked(entry.member().value(field), ui.messages());
    }

    private static String joined(RosterEntry entry) {
        return entry.member().value(MemberField.JOIN_DATE);
    }

    private String posts(RosterEntry entry) {
        return entry.posts().stream()
                .sorted()
                .map((Post post) -> ui.text(post.key()))
                .collect(Collectors.joining(ui.messages().chinese() ? "、" : ", "));
    }

    private Badge stage(RosterEntry entry) {
        return PersonBadges.stage(entry, ui.messages());
    }

    /** What is not as with others; of who has left, the day. */
    private @Nullable Node standing(RosterEntry entry) {
        LocalDate left = entry.belonging().to();
        if (!entry.belonging().here() && left != null) {
            return new Label(left.toString());
        }
        List<Badge> told = PersonBadges.standing(entry, ui.messages());
        if (told.isEmpty()) {
            return null;
        }
        HBox badges = new HBox();
        badges.getStyleClass().addAll("row", "badges");
        badges.getChildren().addAll(told);
        return badges;
    }
}
