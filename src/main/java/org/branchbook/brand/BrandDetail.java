package org.branchbook.brand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.branchbook.figure.FigureTable.Chart;
import org.branchbook.figure.FigureTable.Series;
import org.branchbook.register.Details;
import org.branchbook.register.EntryLine;
import org.branchbook.statisticsdesk.ChartBox;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** A brand in full: what it is, how it grew, what it did. */
final class BrandDetail {
    private final Ui ui;
    private final BrandDoors doors;
    private final BrandEditor editor;

    BrandDetail(Ui ui, BrandDoors doors, BrandEditor editor) {
        this.ui = ui;
        this.doors = doors;
        this.editor = editor;
    }

    /** What has to be read of it first. */
    private record Read(BrandFigures figures, String projects, String partners) {}

    Node of(Brand one) {
        VBox box = new VBox();
        ui.tasks().run(() -> read(one)).onSuccess(read -> box.getChildren().setAll(of(one, read)));
        return box;
    }

    private Read read(Brand one) {
        return new Read(
                doors.brands().figures(one),
                one.draft().ties().projects().stream()
                        .map(id -> doors.projects().get(id).name())
                        .sorted()
                        .collect(Collectors.joining("、")),
                one.draft().ties().partners().stream()
                        .map(id -> doors.partners().get(id).name())
                        .sorted()
                        .collect(Collectors.joining("、")));
    }

    private Node of(Brand one, Read read) {
        Brand.Draft draft = one.draft();
        Details details =
                new Details(one.name())
                        .line(ui.text("brand.leader"), draft.leader())
                        .line(ui.text("brand.positioning"), draft.words().positioning())
                        .line(ui.text("brand.slogan"), draft.words().slogan())
                        .line(
                                ui.text("brand.founded"),
                                ui.text(
                                        "brand.alive",
                                        one.founded().toString(),
                                        read.figures.alive()))
                        .line(ui.text("brand.projects"), read.projects)
                        .line(ui.text("brand.partners"), read.partners)
                        .line(ui.text("brand.team"), team(draft))
                        .section(ui.text("brand.chart.months"))
                        .nodes(List.of(chart("brand-months", months(read.figures))), "");
        details.section(ui.text("brand.chart.team", read.figures.founders(), read.figures.team()))
                .nodes(List.of(chart("brand-team", years(read.figures))), "");
        List<Node> evidence = new ArrayList<>();
        one.evidence().reversed().forEach(proof -> evidence.add(line(proof)));
        return details.section(ui.text("brand.evidence.years"))
                .nodes(evidence, ui.text("brand.evidence.none"))
                .node();
    }

    private String team(Brand.Draft draft) {
        return draft.ties().team().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Brand.Mate mate) {
        LocalDate to = mate.to();
        return to == null
                ? ui.text("brand.mate.since", mate.name(), mate.from().toString())
                : ui.text("brand.mate.line", mate.name(), mate.from().toString(), to.toString());
    }

    private static ChartBox chart(String id, Chart chart) {
        ChartBox box = new ChartBox();
        box.setId(id);
        box.show(chart);
        return box;
    }

    private Chart months(BrandFigures figures) {
        List<Map.Entry<YearMonth, Integer>> lately = figures.lately();
        return new Chart(
                Chart.Drawn.COUNT_BARS,
                lately.stream().map(one -> one.getKey().toString().substring(2)).toList(),
                List.of(
                        new Series(
                                ui.text("brand.activities"),
                                lately.stream()
                                        .<@Nullable BigDecimal>map(
                                                one -> BigDecimal.valueOf(one.getValue()))
                                        .toList())));
    }

    private Chart years(BrandFigures figures) {
        return new Chart(
                Chart.Drawn.COUNT_BARS,
                figures.years().stream().map(one -> String.valueOf(one.year())).toList(),
                List.of(
                        new Series(
                                ui.text("brand.team"),
                                figures.years().stream()
                                        .<@Nullable BigDecimal>map(
                                                one -> BigDecimal.valueOf(one.team()))
                                        .toList())));
    }

    private Node line(Brand.Proof proof) {
        String text = ui.text("brand.evidence.line", String.valueOf(proof.year()), proof.said());
        return new EntryLine(text)
                .file(ui, doors.files(), proof.file())
                .removable(ui, () -> editor.drop(proof));
    }
}
