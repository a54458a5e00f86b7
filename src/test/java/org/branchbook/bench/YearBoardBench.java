package org.branchbook.bench;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.branchbook.activity.Activities;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.member.Members;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.branchbook.yearboard.BoardDoors;
import org.branchbook.yearboard.BoardSteps;
import org.branchbook.yearboard.YearBoardView;

/** From the key to the laid-out board of another year, at 1,000 people and 1,200 activities. */
public final class YearBoardBench {
    private static final double LIMIT = 50;
    private final TestBook book = TestBook.create();
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final Scene scene;
    private int year = TestBook.TODAY.getYear();

    private YearBoardBench() throws Exception {
        Decade.fill(book, activities);
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        FutureTask<Scene> window = new FutureTask<>(this::open);
        Platform.runLater(window);
        scene = window.get();
    }

    public static void main(String[] args) throws Exception {
        Bench.screen();
        YearBoardBench bench = new YearBoardBench();
        Bench.measure("year board until laid out", LIMIT, bench::turn);
        bench.book.close();
        Platform.exit();
    }

    private Scene open() {
        Stage stage = new Stage();
        Ui ui =
                new Ui(
                        new Messages(Locale.CHINA),
                        Tasks.threaded(),
                        book.clock(),
                        stage,
                        Memory.brief());
        Branches branches = new Branches(book.sql());
        LocalRules rules = new LocalRules(book.sql(), book.clock());
        Waivers waivers = new Waivers(book.sql(), book.clock());
        YearBoards boards =
                new YearBoards(
                        book.sql(),
                        new YearBoards.Doors(
                                branches,
                                rules,
                                waivers,
                                new Members(book.sql(), book.clock()),
                                activities));
        boards.setSince(Decade.FIRST);
        YearBoardView view =
                new YearBoardView(
                        ui,
                        new BoardDoors(boards, waivers, rules, branches, activities),
                        new BoardSteps((_, _, _) -> {}, _ -> {}));
        ui.content(view.node());
        Scene shown = new Scene(ui.root(), 1280, 800);
        Theme.LIGHT.apply(shown);
        stage.setScene(shown);
        stage.show();
        view.shown();
        return shown;
    }

    /** Ends with the pulse after which the cells of another year stand on screen. */
    private void turn() throws InterruptedException {
        boolean back = year > Decade.FIRST.getYear();
        year = back ? year - 1 : TestBook.TODAY.getYear();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Runnable[] check = new Runnable[1];
            check[0] =
                    () -> {
                        var cell = scene.lookup(".slot");
                        if (cell != null && spoken(cell).contains(year + "年")) {
                            scene.removePostLayoutPulseListener(check[0]);
                            done.countDown();
                        } else {
                            Platform.requestNextPulse();
                        }
                    };
            scene.addPostLayoutPulseListener(check[0]);
            KeyCode key = back ? KeyCode.PAGE_UP : KeyCode.HOME;
            var page = scene.lookup("#board-page");
            KeyEvent press =
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
            page.fireEvent(press);
            Platform.requestNextPulse();
        });
        done.await();
    }

    private static String spoken(Node cell) {
        return String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
