package org.branchbook.talk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.member.Members;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The talks that were held in one activity, on the page of its record. */
public final class TalkPane implements RecordPart {
    private final Ui ui;
    private final Talks talks;
    private final TalkViewModel model;
    private final TableView<Talk> table;
    private final VBox root = new VBox(8);
    private @Nullable Activity shown;

    public TalkPane(Ui ui, Talks talks, Members members) {
        this.ui = ui;
        this.talks = talks;
        this.model = new TalkViewModel(talks, members, ui.tasks(), ui.today().getYear());
        table =
                new TalkTables(ui, model)
                        .talks(new EmptyState(Icon.GROUP, ui.text("talk.record.empty")));
        table.setId("record-talks");
        Tables.onOpen(table, this::edit);
        Button add =
                Buttons.id(
                        "record-talk-add",
                        Buttons.plain(ui.text("talk.entry"), Icon.PLUS, this::add));
        HBox bar = new HBox(8, add, new SoftText(ui.text("talk.record.help")));
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("kind-pane");
        root.getChildren().addAll(bar, table);
        model.shown().subscribe(_ -> load());
        talks.changes().listen(() -> ui.tasks().onFx(this::reload));
    }

    @Override
    public Step step() {
        return Step.WRITE;
    }

    @Override
    public String id() {
        return "talks";
    }

    @Override
    public String name() {
        return ui.text("talk.title");
    }

    @Override
    public boolean suits(Activity activity) {
        return activity.plan().types().contains(ActivityType.HEART_TALK);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Activity activity) {
        shown = activity;
        reload();
    }

    private void reload() {
        if (shown != null) {
            model.year(shown.plan().year());
        }
    }

    private void load() {
        Activity wanted = shown;
        if (wanted != null) {
            ui.tasks()
                    .run(() -> talks.of(wanted.id()))
                    .onSuccess(found -> {
                        if (wanted.equals(shown)) {
                            table.getItems().setAll(found);
                        }
                    });
        }
    }

    private void add() {
        Activity now = shown;
        if (now != null) {
            model.withCoverage(coverage ->
                    new TalkEntry(ui, talks, coverage)
                            .in(now.id(), now.date())
                            .open(null, List.of()));
        }
    }

    private void edit(Talk talk) {
        TalkViewModel.Year year = model.shown().get();
        new TalkEditor(ui, talks)
                .open(
                        talk,
                        ui.text(
                                "talk.pair",
                                year.name(talk.one()),
                                year.name(talk.other()),
                                talk.on()));
    }
}
