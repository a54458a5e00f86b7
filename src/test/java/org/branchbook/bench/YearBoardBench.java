package org.branchbook.bench;

import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activities;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.member.Members;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Ui;
import org.branchbook.yearboard.BoardDoors;
import org.branchbook.yearboard.BoardSteps;
import org.branchbook.yearboard.YearBoardView;

/** From the key to the laid-out board of another year, at 1,000 people and 1,200 activities. */
public final class YearBoardBench {
    private static final double LIMIT = 50;
    private final TestBook book = TestBook.create();
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final BenchWindow window;
    private int year = TestBook.TODAY.getYear();

    private YearBoardBench() throws Exception {
        Decade.fill(book, activities);
        window = BenchWindow.open(book.clock());
        YearBoardView view = window.show(this::make, YearBoardView::node);
        window.until(view::shown, this::there);
    }

    public static void main(String[] args) throws Exception {
        YearBoardBench bench = new YearBoardBench();
        Bench.fromRest("year board until laid out", LIMIT, () -> {}, bench::turn);
        bench.book.close();
        Platform.exit();
    }

    private YearBoardView make(Ui ui) {
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
        return new YearBoardView(
                ui,
                new BoardDoors(boards, waivers, rules, branches, activities),
                new BoardSteps((_, _, _) -> {}, _ -> {}));
    }

    /** Ends with the pulse after which the cells of another year stand on screen. */
    private void turn() throws InterruptedException {
        boolean back = year > Decade.FIRST.getYear();
        year = back ? year - 1 : TestBook.TODAY.getYear();
        KeyCode key = back ? KeyCode.PAGE_UP : KeyCode.HOME;
        window.until(
                () -> window.scene().lookup("#board-page").fireEvent(BenchWindow.pressed(key)),
                this::there);
    }

    private boolean there() {
        Node cell = window.scene().lookup(".slot");
        return cell != null && spoken(cell).contains(year + "年");
    }

    private static String spoken(Node cell) {
        return String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
