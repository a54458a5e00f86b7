package org.branchbook.bench;

import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.branchbook.activity.Activities;
import org.branchbook.calendar.CalendarView;
import org.branchbook.calendar.NextSteps;
import org.branchbook.calendar.TestSources;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Ui;

/** From the key to the laid-out page of another month, at 1,000 people and 1,200 activities. */
public final class MonthChangeBench {
    private static final double LIMIT = 50;
    private static final int TURNS = 500;
    private static final long GROWTH_KB = 1024;
    private final TestBook book = TestBook.create();
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final BenchWindow window;
    private final CalendarView view;
    private LocalDate day = TestBook.TODAY.withDayOfMonth(15);

    private MonthChangeBench() throws Exception {
        Decade.fill(book, activities);
        window = BenchWindow.open(book.clock());
        view = window.show(this::make, CalendarView::node);
        window.until(view::shown, () -> true);
    }

    public static void main(String[] args) throws Exception {
        MonthChangeBench bench = new MonthChangeBench();
        Bench.fromRest("month change until laid out", LIMIT, () -> {}, bench::turn);
        bench.memory();
        bench.book.close();
        Platform.exit();
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

    private CalendarView make(Ui ui) {
        NextSteps none = new NextSteps((_, _) -> {}, _ -> {}, _ -> {});
        return new CalendarView(ui, TestSources.of(book, activities), none);
    }

    /** Ends with the pulse after which the new page stands on screen. */
    private void turn() throws InterruptedException {
        boolean over = day.isAfter(LocalDate.of(2025, 12, 1));
        day = over ? Decade.FIRST.withDayOfMonth(15) : day.plusMonths(1);
        window.until(() -> view.show(day), this::there);
    }

    private boolean there() {
        var title = (Button) window.scene().lookup("#month-jump-open");
        return title.getText().equals(day.getYear() + "年" + day.getMonthValue() + "月");
    }
}
