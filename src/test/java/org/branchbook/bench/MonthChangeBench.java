package org.branchbook.bench;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.branchbook.activity.Activities;
import org.branchbook.base.Messages;
import org.branchbook.calendar.CalendarView;
import org.branchbook.calendar.NextSteps;
import org.branchbook.calendar.TestSources;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;

/** From the key to the laid-out page of another month, at 1,000 people and 1,200 activities. */
public final class MonthChangeBench {
    private static final double LIMIT = 50;
    private static final int TURNS = 500;
    private static final long GROWTH_KB = 1024;
    private final TestBook book = TestBook.create();
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final CalendarView view;
    private final Scene scene;
    private LocalDate day = TestBook.TODAY.withDayOfMonth(15);

    private MonthChangeBench() throws Exception {
        Decade.fill(book, activities);
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        FutureTask<CalendarView> window = new FutureTask<>(this::open);
        Platform.runLater(window);
        view = window.get();
        scene = view.node().getScene();
    }

    public static void main(String[] args) throws Exception {
        Bench.screen();
        MonthChangeBench bench = new MonthChangeBench();
        bench.measure();
        bench.memory();
        bench.book.close();
        Platform.exit();
    }

    /** Each turn begins from rest, as a user's does: the picture of the one before is painted. */
    private void measure() throws Exception {
        Bench result = new Bench("month change until laid out");
        for (int i = 0; i < 45; i++) {
            Thread.sleep(150);
            long before = processor();
            long start = System.nanoTime();
            turn();
            double wall = (System.nanoTime() - start) / 1e6;
            if (i >= 20) {
                result.add(wall, (processor() - before) / 1e6);
            }
        }
        result.print(LIMIT);
    }

    /** What 500 turns leave behind, once the first ones have made what is kept. */
    private void memory() throws Exception {
        for (int i = 0; i < TURNS / 5; i++) {
            turn();
        }
        long before = used();
        for (int i = 0; i < TURNS; i++) {
            turn();
        }
        long grown = (used() - before) / 1024;
        System.out.printf("%-36s %d KB%n", "memory grown by 500 month changes", grown);
        System.out.printf(
                "%36s limit %d KB: %s%n", "", GROWTH_KB, grown <= GROWTH_KB ? "reached" : "MISSED");
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private CalendarView open() {
        Stage stage = new Stage();
        Ui ui =
                new Ui(
                        new Messages(Locale.CHINA),
                        Tasks.threaded(),
                        book.clock(),
                        stage,
                        Memory.brief());
        NextSteps none = new NextSteps((_, _) -> {}, _ -> {}, _ -> {});
        CalendarView calendar = new CalendarView(ui, TestSources.of(book, activities), none);
        ui.content(calendar.node());
        Scene shown = new Scene(ui.root(), 1280, 800);
        Theme.LIGHT.apply(shown);
        stage.setScene(shown);
        stage.show();
        calendar.shown();
        return calendar;
    }

    /** Ends with the pulse after which the new page stands on screen. */
    private void turn() throws InterruptedException {
        boolean over = day.isAfter(LocalDate.of(2025, 12, 1));
        day = over ? Decade.FIRST.withDayOfMonth(15) : day.plusMonths(1);
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Runnable[] check = new Runnable[1];
            check[0] =
                    () -> {
                        var cell = scene.lookup("#day-" + day);
                        if (cell != null && cell.getParent().isFocusTraversable()) {
                            scene.removePostLayoutPulseListener(check[0]);
                            done.countDown();
                        } else {
                            Platform.requestNextPulse();
                        }
                    };
            scene.addPostLayoutPulseListener(check[0]);
            view.show(day);
            Platform.requestNextPulse();
        });
        done.await();
    }
}
