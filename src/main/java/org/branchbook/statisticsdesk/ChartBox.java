package org.branchbook.statisticsdesk;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
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
    private static final int TICKS = 5;

    /** Room for a name under each bar; few bars do not fill the page. */
    private static final double EACH = 116;

    private static final double BAR = 28;
    private static final double GAP = 2;

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
        NumberAxis up = up(chart);
        XYChart<String, Number> drawn =
                chart.drawn() == Chart.Drawn.RATE_LINE
                        ? new LineChart<>(across, up)
                        : bars(chart, across, up);
        drawn.setAnimated(false);
        drawn.setVerticalGridLinesVisible(false);
        boolean several = chart.series().size() > 1;
        drawn.setLegendVisible(several);
        if (!several) {
            drawn.setTitle(chart.series().getFirst().name());
            drawn.setTitleSide(Side.TOP);
        }
        for (Series series : chart.series()) {
            drawn.getData().add(points(chart.categories(), series));
        }
        return drawn;
    }

    /** Per cent end at 100; counts have no marks between whole numbers. */
    private static NumberAxis up(Chart chart) {
        NumberAxis up = new NumberAxis();
        up.setAnimated(false);
        up.setMinorTickVisible(false);
        up.setAutoRanging(false);
        if (chart.drawn() == Chart.Drawn.COUNT_BARS) {
            int most = 1;
            for (Series series : chart.series()) {
                for (BigDecimal value : series.values()) {
                    most = value == null ? most : Math.max(most, value.intValue());
                }
            }
            int unit = (most + TICKS - 1) / TICKS;
            up.setTickUnit(unit);
            int marks = (most + unit - 1) / unit;
            up.setUpperBound(marks * unit);
        } else {
            up.setUpperBound(100);
            up.setTickUnit(25);
        }
        return up;
    }

    private static BarChart<String, Number> bars(Chart chart, CategoryAxis across, NumberAxis up) {
        BarChart<String, Number> bars = new BarChart<>(across, up);
        bars.setMaxWidth(EACH * (chart.categories().size() + 1));
        bars.setBarGap(GAP);
        double wide = chart.series().size() * (BAR + GAP);
        bars.categoryGapProperty()
                .bind(
                        across.categorySpacingProperty()
                                .map(each -> Math.max(8, each.doubleValue() - wide)));
        return bars;
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
