package org.branchbook.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.branchbook.branch.Branches;
import org.branchbook.fields.FieldChoices;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.member.RosterEntry;
import org.branchbook.roster.MemberLinks;
import org.branchbook.roster.MemberListView;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Ui;

/**
 * The list of 1,000 people until it is laid out: come back to from another view, read anew after
 * somebody was changed, and filtered.
 */
public final class MemberListBench {
    private static final double LIMIT = 50;
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final MemberId first;
    private final BenchWindow window;
    private final MemberListView view;
    private final Region other = new Region();
    private int turn;

    private MemberListBench() throws Exception {
        book.sql()
                .transaction(() ->
                        People.many(1000, List.of()).forEach(draft -> members.add(draft, "")));
        first = members.roster(TestBook.TODAY).getFirst().id();
        window = BenchWindow.open(book.clock());
        view = window.show(this::make, MemberListView::node);
        window.until(view::shown, () -> rows() == 1000);
    }

    public static void main(String[] args) throws Exception {
        MemberListBench bench = new MemberListBench();
        bench.reopen();
        Bench.fromRest("list opened again until laid out", LIMIT, bench::leave, bench::reopen);
        Bench.fromRest("list read anew until laid out", LIMIT, () -> {}, bench::change);
        Bench.fromRest("list filtered until laid out", LIMIT, () -> {}, bench::filter);
        bench.book.close();
        Platform.exit();
    }

    private void leave() throws Exception {
        BenchWindow.on(() -> {
            window.ui().content(other);
            return other;
        });
    }

    /** Ends when the page stands there again and the book's answer to it has come. */
    private void reopen() throws InterruptedException {
        AtomicBoolean answered = new AtomicBoolean();
        window.until(
                () -> {
                    window.ui().content(view.node());
                    view.shown();
                    window.ui().tasks().run(() -> true).onSuccess(answered::set);
                },
                () -> answered.get() && rows() == 1000);
    }

    /** Somebody has another name, as after an edit: the book is written, read and shown. */
    private void change() throws InterruptedException {
        String name = turn++ % 2 == 0 ? "李四" : "张三";
        window.until(
                () -> window.ui().tasks().run(() -> rename(name)),
                () -> table().getItems().getFirst().name().equals(name));
    }

    private void rename(String name) {
        RosterEntry entry = members.find(first).orElseThrow();
        Map<MemberField, String> values = new EnumMap<>(entry.member().values());
        values.put(MemberField.NAME, name);
        MemberDraft draft = MemberDraft.of(entry);
        members.update(
                first,
                new MemberDraft(values, draft.stage(), draft.group(), draft.posts(), draft.dates()),
                "");
    }

    /** One kind of people, then all of them again. */
    private void filter() throws InterruptedException {
        boolean all = rows() == 1000;
        String chip = all ? "#kind-PROBATIONARY" : "#kind-ALL";
        int wanted = all ? 125 : 1000;
        window.until(
                () -> ((ToggleButton) window.scene().lookup(chip)).fire(), () -> rows() == wanted);
    }

    private int rows() {
        return table().getItems().size();
    }

    @SuppressWarnings("unchecked")
    private TableView<RosterEntry> table() {
        return (TableView<RosterEntry>) window.scene().lookup("#members-table");
    }

    private MemberListView make(Ui ui) {
        return new MemberListView(
                ui,
                members,
                new Branches(book.sql()),
                new FieldChoices(book.sql()),
                new MemberLinks(_ -> {}, _ -> {}, _ -> {}, _ -> new Region(), _ -> {}));
    }
}
