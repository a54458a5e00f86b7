package org.branchbook.diarydesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.InvalidInput;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Keeping;
import org.branchbook.control.SoftText;
import org.branchbook.control.SplitView;
import org.branchbook.control.Tables;
import org.branchbook.diary.Diary;
import org.branchbook.diary.Entry;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.YearChoice;
import org.branchbook.sharing.SharePanel;
import org.branchbook.sharing.Shares;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The pages of a year at the left, the chosen one to write on at the right; kept as one types. */
final class WritingPane implements DiaryView.Part {
    private static final Entry NONE = new Entry(-1, LocalDate.EPOCH, "", "");

    private final Ui ui;
    private final Diary diary;
    private final Shares shares;
    private final YearChoice year;
    private final WeekStrip weeks = new WeekStrip();
    private final TableView<Entry> table;
    private final Form form;
    private final Field<@Nullable LocalDate> on;
    private final TextArea text = new TextArea();
    private final SoftText sharedTo = new SoftText("");
    private final Keeping<Entry, Typed> keeping;
    private final VBox right = new VBox();
    private final SplitView root;
    private long wanted;
    private boolean filling;

    /** What the fields say; the day is null where it cannot be read. */
    private record Typed(@Nullable LocalDate on, String text) {}

    WritingPane(Ui ui, DiaryDoors doors) {
        this.ui = ui;
        this.diary = doors.diary();
        this.shares = doors.shares();
        year = new YearChoice(ui, "entries", this::read);
        table = Tables.table("entries", new EmptyState(Icon.LIST, ui.text("diary.entries.empty")));
        Tables.text(table, ui.text("diary.on"), 100, one -> one.on().toString());
        Tables.text(table, ui.text("diary.first"), 220, this::brief);
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        form = new Form(ui.messages());
        on = form.date("on", ui.text("diary.on")).onChange(_ -> touched());
        text.setId("diary-text");
        text.setWrapText(true);
        text.textProperty().addListener((_, _, _) -> touched());
        VBox.setVgrow(text, Priority.ALWAYS);
        right.getChildren().addAll(head(), new Prompts(ui).node(), text, sharedTo);
        right.getStyleClass().addAll("stack", "padded");
        right.setVisible(false);
        root = new SplitView(ui.memory(), "diary-split", left(), right, 0.34);
        keeping = new Keeping<>(ui, right, this::typed, this::write, this::refused);
        table.getSelectionModel().selectedItemProperty().subscribe(this::fill);
    }

    private ReadOnlyObjectProperty<Entry> chosen() {
        return table.getSelectionModel().selectedItemProperty();
    }

    private Node left() {
        Button add = Buttons.primary(ui.text("diary.write"), Icon.PLUS, this::add);
        add.setId("entries-add");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(8, year.node(), gap, add);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(tools, weeks.node(), table);
        box.getStyleClass().addAll("stack", "padded");
        return box;
    }

    private Node head() {
        Button share =
                Buttons.id("entry-share", Buttons.plain(ui.text("diary.share"), this::share));
        Button remove =
                Buttons.id("entry-remove", Buttons.plain(ui.text("register.remove"), this::remove));
        share.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> text.getText().isBlank(), text.textProperty()));
        share.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(form.node(), Priority.ALWAYS);
        HBox head = new HBox(8, form.node(), share, remove);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private String brief(Entry one) {
        String words = one.brief();
        return words.isEmpty() ? ui.text("diary.blank") : words;
    }

    @Override
    public Node node() {
        return root;
    }

    private record Read(List<Entry> entries, List<Integer> weeks) {}

    @Override
    public void read() {
        int asked = year.value();
        ui.tasks()
                .run(() ->
                        diary.state() == Diary.State.OPEN
                                ? new Read(diary.entries(asked), diary.weeks(asked))
                                : new Read(List.of(), List.of()))
                .onSuccess(read -> {
                    if (asked == year.value()) {
                        show(read);
                    }
                });
    }

    private void show(Read read) {
        weeks.show(read.weeks);
        Entry before = chosen().get();
        long id = wanted != 0 ? wanted : before == null ? 0 : before.id();
        wanted = 0;
        filling = true;
        table.getItems().setAll(read.entries);
        Optional<Entry> same = read.entries.stream().filter(one -> one.id() == id).findFirst();
        same.or(() -> read.entries.stream().findFirst())
                .ifPresent(one -> table.getSelectionModel().select(one));
        filling = false;
        right.setVisible(!read.entries.isEmpty());
        fill(chosen().get());
    }

    private void fill(@Nullable Entry entry) {
        if (filling || entry == null) {
            return;
        }
        if (keeping.takes(key(entry), new Typed(entry.on(), entry.text()))) {
            filling = true;
            on.set(entry.on());
            if (!text.getText().equals(entry.text())) {
                text.setText(entry.text());
            }
            form.show(List.of());
            filling = false;
        }
        sharedTo.setText(entry.shared().isEmpty() ? "" : ui.text("diary.sharedTo", entry.shared()));
    }

    /** The same page, whatever it says by now. */
    private static Entry key(Entry entry) {
        return new Entry(entry.id(), LocalDate.EPOCH, "", entry.shared());
    }

    private Typed typed() {
        return new Typed(on.get(), text.getText());
    }

    private void touched() {
        if (!filling) {
            keeping.touched();
        }
    }

    /** A day that cannot be read waits; the words are kept under the day of before. */
    private void write(Entry key, Typed typed) {
        LocalDate day = typed.on;
        LocalDate kept = day == null ? diary.entry(key.id()).map(Entry::on).orElse(null) : day;
        diary.save(
                new Entry(
                        key.id(),
                        kept == null ? LocalDate.now(ui.clock()) : kept,
                        typed.text,
                        key.shared()));
    }

    private void refused(InvalidInput invalid) {
        form.show(invalid.problems());
    }

    private void add() {
        keep();
        LocalDate today = ui.today();
        ui.tasks()
                .run(() ->
                        diary.entries(today.getYear()).stream()
                                .filter(one -> one.on().equals(today) && one.text().isBlank())
                                .map(Entry::id)
                                .findFirst()
                                .orElseGet(() -> diary.save(new Entry(0, today, "", ""))))
                .onSuccess(id -> {
                    wanted = id;
                    year.set(today.getYear());
                    read();
                    ui.tasks().run(() -> true).onSuccess(_ -> text.requestFocus());
                });
    }

    private void remove() {
        Entry entry = chosen().get();
        keep();
        ui.tasks()
                .run(() -> {
                    diary.removeEntry(entry.id());
                    return diary.step();
                })
                .onSuccess(step ->
                        ui.done(
                                ui.text("diary.removed", entry.on().toString()),
                                () -> diary.back(step)));
    }

    private void share() {
        Entry entry = chosen().get();
        LocalDate day = on.get() == null ? entry.on() : on.get();
        String words = text.getText();
        keep();
        new SharePanel(ui, shares)
                .open(
                        new Shares.Text(ui.text("diary.share.name"), "", day, words),
                        (activity, undo) -> {
                            String where = activity.date() + " " + activity.title();
                            diary.entry(entry.id())
                                    .ifPresent(one -> diary.save(one.sharedTo(where)));
                            int step = diary.step();
                            return () -> {
                                undo.run();
                                diary.back(step);
                            };
                        });
    }

    @Override
    public void keep() {
        keeping.flush();
    }

    @Override
    public void clear() {
        // Else the emptied fields would be taken for something typed.
        keeping.takes(NONE, new Typed(null, ""));
        filling = true;
        table.getItems().clear();
        text.clear();
        on.set(null);
        sharedTo.setText("");
        weeks.show(List.of());
        right.setVisible(false);
        filling = false;
    }
}
