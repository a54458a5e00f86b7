package org.branchbook.exclusion;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.branchbook.base.Messages;
import org.branchbook.control.SoftText;
import org.branchbook.member.FactDetail;

/** 不在应到之列: who is not on the list, why, since when and by whose consent; folded at first. */
public final class NotDueView extends TitledPane {
    private static final int ROWS_SHOWN = 5;
    private static final double ROW = 24;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private List<NotDue> shown = List.of();

    public NotDueView(Messages messages) {
        this.messages = messages;
        setId("not-due");
        getStyleClass().add("not-due");
        setExpanded(false);
        setAnimated(false);
        grid.getStyleClass().add("not-due-grid");
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 3 ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(i == 3 ? 120 : GridPane.USE_PREF_SIZE);
            grid.getColumnConstraints().add(column);
        }
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        setContent(scroll);
        show(List.of());
    }

    public void show(List<NotDue> now) {
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (now.equals(shown)) {
            return;
        }
        shown = List.copyOf(now);
        long lacking = now.stream().filter(NotDue::unapproved).count();
        setText(
                lacking == 0
                        ? messages.text("exclusion.title", now.size())
                        : messages.text("exclusion.titleLacking", now.size(), lacking));
        grid.getChildren().clear();
        for (int row = 0; row < now.size(); row++) {
            NotDue one = now.get(row);
            grid.add(new Label(one.name()), 0, row);
            grid.add(new Label(why(one)), 1, row);
            grid.add(new SoftText(since(one)), 2, row);
            Label ground = new SoftText(ground(one));
            ground.setWrapText(true);
            if (one.unapproved()) {
                ground.getStyleClass().setAll("label", "warning-text");
            }
            grid.add(ground, 3, row);
        }
        double height = ROW * Math.min(ROWS_SHOWN, now.size()) + 16;
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
    }

    private String why(NotDue one) {
        FactDetail detail = one.ground().detail();
        return detail == null
                ? messages.text(one.why())
                : messages.text("exclusion.why", messages.text(one.why()), messages.text(detail));
    }

    private String since(NotDue one) {
        return one.since() == null ? "" : messages.text("exclusion.since", one.since().toString());
    }

    private String ground(NotDue one) {
        List<String> parts = new ArrayList<>();
        NotDue.Ground ground = one.ground();
        if (one.unapproved()) {
            parts.add(messages.text("exclusion.unapproved"));
        } else if (!ground.approvedBy().isEmpty()) {
            parts.add(
                    ground.approvedOn() == null
                            ? messages.text("exclusion.approvedBy", ground.approvedBy())
                            : messages.text(
                                    "exclusion.approved",
                                    ground.approvedBy(),
                                    ground.approvedOn().toString()));
        }
        if (!ground.note().isEmpty()) {
            parts.add(ground.note());
        }
        return String.join("　", parts);
    }
}
