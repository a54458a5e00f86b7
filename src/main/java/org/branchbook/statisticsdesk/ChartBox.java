package org.branchbook.statisticsdesk;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.StackPane;
import org.branchbook.figure.FigureTable.Chart;
import org.branchbook.figure.FigureTable.Series;
import org.jspecify.annotations.Nullable;

/** The picture of a table; out of sight where there is none. */
final class ChartBox extends StackPane {
    private static final double HEIGHT = 190;

    /** Few bars stay narrow instead of filling the page. */
    private static final double EACH = 110;

    ChartBox() {
        getStyleClass().add("figure-chart");
        setId("figure-chart");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAlignment(Pos.CENTER_LEFT);
        show(null);
    }

    void show(@Nullable Chart chart) {
        setVisible(chart != null);
        setManaged(chart != null);
        getChildren().clear();
        if (chart != null) {
            getChildren().add(drawn(chart));
        }
    }

    private static XYChart<String, Number> drawn(Chart chart) {
        CategoryAxis across = new CategoryAxis();
        across.setAnimated(false);
        NumberAxis up = new NumberAxis();
        up.setAnimated(false);
        up.setForceZeroInRange(true);
        up.setMinorTickVisible(false);
        XYChart<String, Number> drawn;
        if (chart.line()) {
            up.setAutoRanging(false);
            up.setUpperBound(100);
            up.setTickUnit(25);
            drawn = new LineChart<>(across, up);
        } else {
            BarChart<String, Number> bars = new BarChart<>(across, up);
            bars.setCategoryGap(24);
            bars.setMaxWidth(EACH * (chart.categories().size() + 1));
            bars.setBarGap(2);
            drawn = bars;
        }
        drawn.setAnimated(false);
        drawn.setVerticalGridLinesVisible(false);
        drawn.setLegendVisible(chart.series().size() > 1);
        for (Series series : chart.series()) {
            drawn.getData().add(points(chart.categories(), series));
        }
        return drawn;
    }

    private static XYChart.Series<String, Number> points(List<String> categories, Series series) {
        XYChart.Series<String, Number> points = new XYChart.Series<>();
        points.setName(series.name());
        for (int i = 0; i < categories.size(); i++) {
            BigDecimal value = series.values().get(i);
            if (value != null) {
                points.getData().add(new XYChart.Data<>(categories.get(i), value));
            }
        }
        return points;
    }
}
