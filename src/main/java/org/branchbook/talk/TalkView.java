package org.branchbook.talk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The talks of a year: what is missing, who talked with whom, and everybody at one look. */
public final class TalkView implements Screen {
    private static final int BACK = 5;

    private final Ui ui;
    private final TalkViewModel model;
    private final TableView<TalkCoverage.Lack> lacks;
    private final TableView<Talk> talks;
    private final TableView<RosterEntry> matrix;
    private final HBox row = new HBox(8);
    private final Label sum = new Label();
    private final VBox root = new VBox();
    private final Toolbar bar = new Toolbar("");
    private final ComboBox<Integer> year = new ComboBox<>();
    private long wanted;
    private final ToggleGroup lists = new ToggleGroup();
    private final ToggleButton lackChip = chip("lacks");
    private final ToggleButton talkChip = chip("talks");
    private final ToggleButton matrixChip = chip("matrix");

    public TalkView(Ui ui, Talks door, Members members) {
        this.ui = ui;
        this.model = new TalkViewModel(door, members, ui.tasks(), ui.today().getYear());
        TalkTables tables = new TalkTables(ui, model);
        Button first = Buttons.plain(ui.text("talk.entry"), this::enter);
        lacks = tables.lacks(new EmptyState(Icon.DONE, ui.text("talk.lacks.empty")));
        talks = tables.talks(new EmptyState(Icon.GROUP, ui.text("talk.empty"), first));
        matrix = tables.matrix(new EmptyState(Icon.MEMBERS, ui.text("talk.matrix.empty")));
        Tables.onOpen(lacks, this::enter);
        Tables.onOpen(talks, this::edit);
        Tables.onOpen(matrix, person -> entry(person, List.of()));
        talks.addEventFilter(KeyEvent.KEY_PRESSED, this::delete);
        sum.setId("talk-sum");
        layout();
        model.shown().subscribe(this::fill);
        door.changes().listen(() -> ui.tasks().onFx(model::load));
        members.changes().listen(() -> ui.tasks().onFx(model::load));
        show(lackChip);
    }

    /** Shows a talk in the list of its year, and opens it. */
    public void open(long talk, int of) {
        show(talkChip);
        if (!year.getItems().contains(of)) {
            year.getItems().add(of);
        }
        wanted = talk;
        year.setValue(of);
        model.year(of);
    }

    private void layout() {
        year.setId("talk-year");
        year.setAccessibleText(ui.text("filling.year"));
        int now = ui.today().getYear();
        IntStream.rangeClosed(0, BACK).forEach(back -> year.getItems().add(now - back));
        year.setValue(now);
        year.setOnAction(_ -> model.year(year.getValue()));
        bar.title(ui.text("talk.title"));
        bar.left(year, lackChip, talkChip, matrixChip)
                .right(
                        Buttons.id(
                                "talk-entry-open",
                                Buttons.primary(ui.text("talk.entry"), Icon.PLUS, this::enter)));
        row.getStyleClass().add("filter-row");
        row.setAlignment(Pos.CENTER_LEFT);
        sum.getStyleClass().add("soft");
        List.of(lacks, talks, matrix).forEach(table -> VBox.setVgrow(table, Priority.ALWAYS));
        root.getChildren().addAll(bar, row, lacks);
    }

    private ToggleButton chip(String id) {
        ToggleButton chip = new ToggleButton();
        chip.setId("list-" + id);
        chip.setToggleGroup(lists);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> show(chip));
        return chip;
    }

    /**
     * Offers papers of the year that is shown.
     *
     * @param papers of the year, and of the talk that is chosen if there is one
     */
    public TalkView withPapers(BiConsumer<Integer, @Nullable Talk> papers) {
        Button open = Buttons.plain(ui.text("talk.papers"), Icon.PRINT, () -> {});
        open.setOnAction(_ -> papers.accept(model.year(), chosen()));
        Button last = (Button) bar.getChildren().removeLast();
        bar.right(Buttons.id("talk-papers", open), last);
        return this;
    }

    private @Nullable Talk chosen() {
        return talkChip.isSelected() ? talks.getSelectionModel().getSelectedItem() : null;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    private void show(ToggleButton chip) {
        chip.setSelected(true);
        row.getChildren().clear();
        if (chip == talkChip) {
            row.getChildren()
                    .addAll(
                            forChosen("talk-open", "talk.open", this::edit),
                            forChosen("talk-remove", "talk.remove", this::remove));
        }
        if (chip == lackChip) {
            row.getChildren().add(enterLack());
        }
        row.getChildren().add(sum);
        if (chip == matrixChip) {
            row.getChildren().add(new SoftText(ui.text("talk.matrix.legend")));
        }
        root.getChildren().set(2, chip == lackChip ? lacks : chip == talkChip ? talks : matrix);
    }

    private Button enterLack() {
        Button button =
                Buttons.plain(
                        ui.text("talk.lacks.enter"),
                        () -> enter(lacks.getSelectionModel().getSelectedItem()));
        button.disableProperty().bind(lacks.getSelectionModel().selectedItemProperty().isNull());
        return Buttons.id("lack-enter", button);
    }

    private void enter(TalkCoverage.Lack lack) {
        entry(lack.person(), lack.any() ? List.of() : lack.with());
    }

    private Button forChosen(String id, String key, Consumer<Talk> action) {
        Button button =
                Buttons.plain(
                        ui.text(key),
                        () -> action.accept(talks.getSelectionModel().getSelectedItem()));
        button.disableProperty().bind(talks.getSelectionModel().selectedItemProperty().isNull());
        return Buttons.id(id, button);
    }

    private void fill(TalkViewModel.Year now) {
        TalkCoverage coverage = now.coverage();
        talks.getItems().setAll(now.talks());
        talks.getSelectionModel().selectFirst();
        lacks.getItems().setAll(coverage.lacks());
        lacks.getSelectionModel().selectFirst();
        lackChip.setText(ui.text("talk.list.lacks", lacks.getItems().size()));
        talkChip.setText(ui.text("talk.list.talks", now.talks().size()));
        matrixChip.setText(ui.text("talk.list.matrix"));
        sum.setText(
                ui.text(
                        "talk.sum",
                        count(coverage.count(TalkKind.COMMITTEE)),
                        count(coverage.count(TalkKind.COMMITTEE_MEMBER)),
                        count(coverage.count(TalkKind.MEMBERS))));
        for (Talk talk : now.talks()) {
            if (talk.id() == wanted) {
                wanted = 0;
                talks.getSelectionModel().select(talk);
                talks.scrollTo(talk);
                edit(talk);
            }
        }
    }

    private static String count(TalkCoverage.Count count) {
        return count.done() + "/" + count.required();
    }

    private void enter() {
        entry(null, List.of());
    }

    private void entry(@Nullable RosterEntry person, List<RosterEntry> with) {
        model.withCoverage(
                coverage -> new TalkEntry(ui, model.talks(), coverage).open(person, with));
    }

    private void edit(Talk talk) {
        TalkViewModel.Year now = model.shown().get();
        new TalkEditor(ui, model.talks())
                .open(
                        talk,
                        ui.text(
                                "talk.pair",
                                now.name(talk.one()),
                                now.name(talk.other()),
                                talk.on()));
    }

    private void delete(KeyEvent event) {
        Talk chosen = talks.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.DELETE && chosen != null) {
            event.consume();
            remove(chosen);
        }
    }

    private void remove(Talk talk) {
        List<Long> ids = List.of(talk.id());
        ui.tasks()
                .run(() -> model.talks().remove(ids))
                .onSuccess(_ -> ui.done(ui.text("talk.removed"), () -> model.talks().restore(ids)));
    }
}
