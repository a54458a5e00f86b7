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
public final class ChartBox extends StackPane {
    private static final double HEIGHT = 190;
    private static final int TICKS = 5;

    /** Room for a name under each bar; few bars do not fill the page. */
    private static final double EACH = 116;

    private static final double BAR = 28;
    private static final double GAP = 2;

    /** Lying bars: the height of a row, of all else, of the whole at most, and its width. */
    private static final double ROW = 22;

    private static final double AROUND = 80;
    private static final double HIGHEST = 300;
    private static final double WIDTH = 720;

    public ChartBox() {
        getStyleClass().add("figure-chart");
        setId("figure-chart");
        setAlignment(Pos.CENTER_LEFT);
        show(null);
    }

    public void show(@Nullable Chart chart) {
        setVisible(chart != null);
        setManaged(chart != null);
        getChildren().clear();
        if (chart != null) {
            XYChart<?, ?> drawn = drawn(chart);
            double height =
                    chart.drawn() == Chart.Drawn.RATE_BARS
                            ? Math.min(HIGHEST, AROUND + ROW * chart.categories().size())
                            : HEIGHT;
            setMinHeight(height);
            setMaxHeight(height);
            getChildren().add(drawn);
        }
    }

    private static XYChart<?, ?> drawn(Chart chart) {
        XYChart<?, ?> drawn =
                switch (chart.drawn()) {
                    case RATE_LINE -> filled(new LineChart<>(names(), numbers(chart)), chart);
                    case COUNT_BARS -> filled(upright(chart), chart);
                    case RATE_BARS -> lying(chart);
                };
        drawn.setAnimated(false);
        boolean several = chart.series().size() > 1;
        drawn.setLegendVisible(several);
        if (!several) {
            drawn.setTitle(chart.series().getFirst().name());
            drawn.setTitleSide(Side.TOP);
        }
        return drawn;
    }

    private static CategoryAxis names() {
        CategoryAxis names = new CategoryAxis();
        names.setAnimated(false);
        return names;
    }

    private static XYChart<String, Number> filled(XYChart<String, Number> drawn, Chart chart) {
        drawn.setVerticalGridLinesVisible(false);
        for (Series series : chart.series()) {
            drawn.getData().add(points(chart.categories(), series));
        }
        return drawn;
    }

    /** Names of activities are long: beside lying bars they stay upright. */
    private static BarChart<Number, String> lying(Chart chart) {
        CategoryAxis names = names();
        BarChart<Number, String> bars = new BarChart<>(numbers(chart), names);
        bars.setHorizontalGridLinesVisible(false);
        bars.setMaxWidth(WIDTH);
        bars.setCategoryGap(ROW / 3);
        XYChart.Series<Number, String> points = new XYChart.Series<>();
        Series rates = chart.series().getFirst();
        // The axis counts from the foot.
        for (int i = chart.categories().size() - 1; i >= 0; i--) {
            BigDecimal rate = rates.values().get(i);
            if (rate != null) {
                points.getData().add(new XYChart.Data<>(rate, chart.categories().get(i)));
            }
        }
        bars.getData().add(points);
        return bars;
    }

    /** Per cent end at 100; counts have no marks between whole numbers. */
    private static NumberAxis numbers(Chart chart) {
        NumberAxis numbers = new NumberAxis();
        numbers.setAnimated(false);
        numbers.setMinorTickVisible(false);
        numbers.setAutoRanging(false);
        if (chart.drawn() == Chart.Drawn.COUNT_BARS) {
            int most = 1;
            for (Series series : chart.series()) {
                for (BigDecimal value : series.values()) {
                    most = value == null ? most : Math.max(most, value.intValue());
                }
            }
            int unit = (most + TICKS - 1) / TICKS;
            numbers.setTickUnit(unit);
            int marks = (most + unit - 1) / unit;
            numbers.setUpperBound(marks * unit);
        } else {
            numbers.setUpperBound(100);
            numbers.setTickUnit(25);
        }
        return numbers;
    }

    private static BarChart<String, Number> upright(Chart chart) {
        CategoryAxis names = names();
        BarChart<String, Number> bars = new BarChart<>(names, numbers(chart));
        bars.setMaxWidth(EACH * (chart.categories().size() + 1));
        bars.setBarGap(GAP);
        double wide = chart.series().size() * (BAR + GAP);
        bars.categoryGapProperty()
                .bind(
                        names.categorySpacingProperty()
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
