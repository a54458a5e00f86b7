package org.branchbook.servicedesk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.service.Coverage;
import org.branchbook.service.Coverages;
import org.branchbook.service.Integration;
import org.branchbook.ui.Ui;

/** Who served in which quarter, and which of the four integrations the projects reached. */
public final class CoverageView implements Screen {
    private final Ui ui;
    private final RegisterView<Coverage.Line> list;

    public CoverageView(Ui ui, Coverages coverages) {
        this.ui = ui;
        list =
                new RegisterView<Coverage.Line>(
                                ui,
                                "coverage",
                                ui.text("service.coverage.title"),
                                ui.text("service.coverage.empty"))
                        .ofYear()
                        .column(ui.text("service.coverage.member"), 120, Coverage.Line::name)
                        .quarters(Coverage.Line::days)
                        .column(
                                ui.text("service.coverage.last"),
                                120,
                                one -> one.last() == null ? null : one.last().toString())
                        .reading(
                                "coverage-sum",
                                year -> page(coverages.year(year)),
                                coverages.changes());
    }

    private RegisterView.Page<Coverage.Line> page(Coverage found) {
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
        return new RegisterView.Page<>(found.lines(), people + "\n" + reached);
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
