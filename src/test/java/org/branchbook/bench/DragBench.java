package org.branchbook.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.branchbook.activity.Activities;
import org.branchbook.calendar.CalendarView;
import org.branchbook.calendar.NextSteps;
import org.branchbook.calendar.TestSources;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Ui;

/**
 * What the window does for one move of a dragged activity across the month: the event, styles and
 * layout. A frame at 60 a second has 16 ms; painting, on a thread of its own, is not in it.
 */
public final class DragBench {
    private static final double FRAME = 16;
    private static final int MOVES = 400;
    private static final LocalDate MONTH = LocalDate.of(2025, 5, 15);
    private final TestBook book = TestBook.create();
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final Bench result = new Bench("one move of a drag");
    private final Scene scene;
    private double slowest;

    private DragBench() throws Exception {
        Decade.fill(book, activities);
        BenchWindow window = BenchWindow.open(book.clock());
        CalendarView calendar = window.show(this::make, CalendarView::node);
        scene = window.scene();
        window.until(
                () -> {
                    calendar.shown();
                    calendar.show(MONTH);
                },
                () -> true);
        Thread.sleep(2000);
    }

    public static void main(String[] args) throws Exception {
        DragBench bench = new DragBench();
        bench.drag();
        bench.result.print(FRAME);
        System.out.printf("%36s slowest of %d: %.1f ms%n", "", MOVES, bench.slowest);
        bench.book.close();
        Platform.exit();
    }

    private CalendarView make(Ui ui) {
        NextSteps none = new NextSteps((_, _) -> {}, _ -> {}, _ -> {});
        return new CalendarView(ui, TestSources.of(book, activities), none);
    }

    /** Zigzags over the whole month; each move waits for the one before, as a pointer does. */
    private void drag() throws Exception {
        Node chip = BenchWindow.on(this::chip);
        Bounds at = BenchWindow.on(() -> chip.localToScene(chip.getLayoutBounds()));
        Bounds grid =
                BenchWindow.on(() ->
                        scene.lookup("#month-grid")
                                .localToScene(scene.lookup("#month-grid").getLayoutBounds()));
        BenchWindow.on(
                () -> fire(chip, MouseEvent.MOUSE_PRESSED, at.getCenterX(), at.getCenterY()));
        for (int i = 0; i < MOVES; i++) {
            double x = grid.getMinX() + 10 + (i * 37) % (grid.getWidth() - 20);
            double y = grid.getMinY() + 10 + (i * 11) % (grid.getHeight() - 20);
            boolean measured = i >= MOVES / 4;
            BenchWindow.on(() -> move(chip, x, y, measured));
        }
    }

    /** One that is shown: the cells keep more than a day may need. */
    private Node chip() {
        return scene.getRoot().lookupAll(".activity-chip").stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .skip(3)
                .findFirst()
                .orElseThrow();
    }

    private Object move(Node chip, double x, double y, boolean measured) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        fire(chip, MouseEvent.MOUSE_DRAGGED, x, y);
        BenchWindow.layOut(scene);
        double wall = (System.nanoTime() - start) / 1e6;
        double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
        if (measured) {
            result.add(wall, own);
            slowest = Math.max(slowest, wall);
        }
        return wall;
    }

    private static Object fire(Node target, EventType<MouseEvent> type, double x, double y) {
        MouseEvent event =
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null);
        Event.fireEvent(target, event);
        return event;
    }
}
