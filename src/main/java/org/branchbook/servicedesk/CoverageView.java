package org.branchbook.servicedesk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.service.Coverage;
import org.branchbook.service.Coverages;
import org.branchbook.service.Integration;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Who served in which quarter, and which of the four integrations the projects reached. */
public final class CoverageView implements Screen {
    private final Ui ui;
    private final RegisterView<Coverage.Line> list;
    private final Label members = line("coverage-members");
    private final Label areas = line("coverage-areas");

    public CoverageView(Ui ui, Coverages coverages) {
        this.ui = ui;
        list =
                new RegisterView<Coverage.Line>(
                                ui,
                                "coverage",
                                ui.text("service.coverage.title"),
                                ui.text("service.coverage.empty"))
                        .ofYear()
                        .head(new VBox(4, members, areas))
                        .column(ui.text("service.coverage.member"), 120, Coverage.Line::name);
        for (int quarter = 1; quarter <= 4; quarter++) {
            int at = quarter - 1;
            list.number(
                    ui.text("service.coverage.quarter", quarter),
                    110,
                    one -> some(one.days().get(at)));
        }
        list.column(
                        ui.text("service.coverage.last"),
                        120,
                        one -> one.last() == null ? null : one.last().toString())
                .reading(year -> lines(coverages.year(year)), coverages.changes());
    }

    private static Label line(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("soft", "pair-sum");
        return label;
    }

    /** Nothing for zero, so that what is there stands out. */
    private static @Nullable Integer some(int count) {
        return count == 0 ? null : (Integer) count;
    }

    private List<Coverage.Line> lines(Coverage found) {
        String people =
                ui.text(
                        "service.coverage.sum",
                        found.lines().size(),
                        found.served(1),
                        found.served(2),
                        found.served(3),
                        found.served(4));
        String reached =
                found.integrations().entrySet().stream()
                        .map(this::area)
                        .collect(Collectors.joining(ui.text("service.coverage.between")));
        ui.tasks()
                .onFx(() -> {
                    members.setText(people);
                    areas.setText(reached);
                });
        return found.lines();
    }

    private String area(Map.Entry<Integration, List<Integer>> one) {
        return ui.text(
                "service.coverage.area",
                ui.messages().text(one.getKey()),
                one.getValue().get(0),
                one.getValue().get(1));
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
