package org.branchbook.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Dates;
import org.branchbook.calendar.NextSteps;
import org.branchbook.control.Screen;
import org.branchbook.control.Toolbar;
import org.branchbook.due.NextStep;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The first screen: figures, what is due and unfinished left, the near days right. */
public final class TodayView implements Screen {
    private final Ui ui;
    private final FirstSteps firstSteps;
    private final Lines lines;
    private final Deadlines deadlines;
    private final TodayViewModel model;
    private final Toolbar bar = new Toolbar("");
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private boolean front;

    /**
     * @param go opens where the next step of something due is done
     */
    public TodayView(
            Ui ui,
            TodayPages pages,
            NextSteps steps,
            FirstSteps firstSteps,
            Consumer<NextStep> go) {
        this.ui = ui;
        this.firstSteps = firstSteps;
        this.lines = new Lines(ui, steps);
        Sources sources = pages.sources();
        this.deadlines = new Deadlines(ui, sources.due().postponements(), go);
        this.model = new TodayViewModel(pages, ui.tasks(), ui.messages());
        root.getStyleClass().add("today");
        bar.right(
                Buttons.id(
                        "today-plan",
                        Buttons.primary(
                                ui.text("today.planActivity"),
                                Icon.PLUS,
                                () -> steps.plan().accept(ui.today(), null))));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("today-scroll");
        root.setTop(bar);
        root.setCenter(scroll);
        model.page().subscribe(this::show);
        sources.listen(() -> ui.tasks().onFx(this::changed));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        front = true;
        model.reload();
    }

    @Override
    public void hidden() {
        front = false;
    }

    private void changed() {
        if (front) {
            model.reload();
        }
    }

    private void show(@Nullable TodayPage page) {
        if (page == null) {
            return;
        }
        bar.title(Dates.full(page.today(), ui.messages().locale()));
        scroll.setContent(page.fresh() ? beginning() : full(page));
    }

    private VBox full(TodayPage page) {
        VBox left = new VBox(section("today.due", due(page)));
        // What was left open comes first; that nothing was is no news.
        int at = page.unfinished().isEmpty() ? 1 : 0;
        left.getChildren().add(at, section("today.unfinished", unfinished(page)));
        if (!page.deadlines().isEmpty()) {
            left.getChildren().addFirst(section("today.deadlines", deadlines.nodes(page)));
        }
        VBox right = new VBox(section("today.week", week(page)));
        if (!page.memorials().isEmpty()) {
            List<Node> days = new ArrayList<>();
            page.memorials().forEach(day -> days.add(lines.memorial(day)));
            right.getChildren().add(section("today.memorials", days));
        }
        left.getStyleClass().add("today-column");
        right.getStyleClass().addAll("today-column", "today-right");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("today-columns");
        VBox box = new VBox(new FigureRow(ui, page.figures()));
        if (page.unannounced() != null) {
            box.getChildren().add(lines.note(ui.text("today.unannounced", page.unannounced())));
        }
        box.getChildren().add(columns);
        box.getStyleClass().add("today-body");
        return box;
    }

    private List<Node> due(TodayPage page) {
        List<Node> nodes = new ArrayList<>();
        page.due().forEach(due -> nodes.add(lines.due(due, page.today())));
        if (nodes.isEmpty()) {
            nodes.add(lines.quiet(ui.text("today.due.none")));
        }
        return nodes;
    }

    private List<Node> unfinished(TodayPage page) {
        List<Node> nodes = new ArrayList<>();
        page.unfinished().forEach(record -> nodes.add(lines.unfinished(record)));
        int rest = page.figures().open() - page.unfinished().size();
        if (rest > 0) {
            nodes.add(lines.quiet(ui.text("today.unfinished.more", rest)));
        }
        if (nodes.isEmpty()) {
            nodes.add(lines.quiet(ui.text("today.unfinished.none")));
        }
        return nodes;
    }

    private List<Node> week(TodayPage page) {
        List<Node> nodes = new ArrayList<>();
        page.week().forEach(activity -> nodes.add(lines.coming(activity, page.today())));
        if (nodes.isEmpty()) {
            nodes.add(lines.quiet(ui.text("today.week.none")));
        }
        return nodes;
    }

    private VBox section(String key, List<Node> content) {
        Label head = new Label(ui.text(key));
        head.getStyleClass().add("today-head");
        VBox box = new VBox(head);
        box.setId(key.replace('.', '-'));
        box.getStyleClass().add("today-section");
        box.getChildren().addAll(content);
        return box;
    }

    /** A new book: three steps. */
    private VBox beginning() {
        List<Node> steps =
                List.of(
                        lines.step(
                                1,
                                "today.first.import",
                                "today.first.import.why",
                                firstSteps.importRoster()),
                        lines.step(
                                2, "today.first.plan", "today.first.plan.why", firstSteps.plan()),
                        lines.step(
                                3,
                                "today.first.print",
                                "today.first.print.why",
                                firstSteps.print()));
        VBox box = new VBox(section("today.first", steps));
        box.getStyleClass().add("today-beginning");
        return box;
    }
}
