package org.branchbook.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branches;
import org.branchbook.fields.FieldChoices;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.roster.MemberLinks;
import org.branchbook.roster.MemberListView;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;

/** The list of 1,000 people: opened again, and filtered, until it is laid out. */
public final class MemberListBench {
    private static final double LIMIT = 50;
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final MemberListView view;
    private final Scene scene;

    private MemberListBench() throws Exception {
        book.sql()
                .transaction(() ->
                        People.many(1000, List.of()).forEach(draft -> members.add(draft, "")));
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        FutureTask<MemberListView> window = new FutureTask<>(this::open);
        Platform.runLater(window);
        view = window.get();
        scene = view.node().getScene();
        until(() -> view.shown(), () -> rows() == 1000);
    }

    public static void main(String[] args) throws Exception {
        Bench.screen();
        MemberListBench bench = new MemberListBench();
        Bench.measure("list opened until laid out", LIMIT, bench::reopen);
        Bench.measure("list filtered until laid out", LIMIT, bench::filter);
        bench.book.close();
        Platform.exit();
    }

    private void reopen() throws InterruptedException {
        Object before = table().getItems();
        Object first = table().getItems().getFirst();
        until(
                view::shown,
                () -> before == table().getItems() && first != table().getItems().getFirst());
    }

    /** One kind of people, then all of them again. */
    private void filter() throws InterruptedException {
        boolean all = rows() == 1000;
        String chip = all ? "#kind-PROBATIONARY" : "#kind-ALL";
        int wanted = all ? 125 : 1000;
        until(() -> ((ToggleButton) scene.lookup(chip)).fire(), () -> rows() == wanted);
    }

    /** Ends with the pulse after which the claim holds. */
    private void until(Runnable action, BooleanSupplier claim) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Runnable[] check = new Runnable[1];
            check[0] =
                    () -> {
                        if (claim.getAsBoolean()) {
                            scene.removePostLayoutPulseListener(check[0]);
                            done.countDown();
                        } else {
                            Platform.requestNextPulse();
                        }
                    };
            scene.addPostLayoutPulseListener(check[0]);
            action.run();
            Platform.requestNextPulse();
        });
        done.await();
    }

    private int rows() {
        return table().getItems().size();
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#members-table");
    }

    private MemberListView open() {
        Stage stage = new Stage();
        Ui ui =
                new Ui(
                        new Messages(Locale.CHINA),
                        Tasks.threaded(),
                        book.clock(),
                        stage,
                        Memory.brief());
        MemberListView made =
                new MemberListView(
                        ui,
                        members,
                        new Branches(book.sql()),
                        new FieldChoices(book.sql()),
                        new MemberLinks(_ -> {}, _ -> {}, _ -> {}, _ -> new Region(), _ -> {}));
        ui.content(made.node());
        Scene shown = new Scene(ui.root(), 1280, 800);
        Theme.LIGHT.apply(shown);
        stage.setScene(shown);
        stage.show();
        return made;
    }
}
