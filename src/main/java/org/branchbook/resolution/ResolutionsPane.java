package org.branchbook.resolution;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.control.Badge;
import org.branchbook.control.EmptyState;
import org.branchbook.record.PagePart;
import org.branchbook.record.RecordPage;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.Wording;
import org.jspecify.annotations.Nullable;

/** The resolutions of an activity with their votes and what the rules say of them. */
public final class ResolutionsPane extends VBox implements PagePart {
    private final Ui ui;
    private final Activities activities;
    private final VBox voters = new VBox();
    private final DraftColumn unsaved;
    private final VBox list = new VBox();
    private ResolutionPapers papers = ResolutionPapers.NONE;
    private @Nullable RecordPage page;

    public ResolutionsPane(Ui ui, Activities activities) {
        this.ui = ui;
        this.activities = activities;
        getStyleClass().add("resolutions");
        list.getStyleClass().add("resolution-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        voters.setId("voters");
        voters.getStyleClass().add("voters");
        unsaved = new DraftColumn(ui, activities.drafts(), (now, index) -> edit(now, index));
        getChildren().addAll(voters, unsaved, scroll);
    }

    public void offer(ResolutionPapers offered) {
        papers = offered;
    }

    @Override
    public String id() {
        return "resolutions";
    }

    @Override
    public String name() {
        return ui.text("record.tab.resolutions");
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(RecordPage now) {
        page = now;
        showVoters(now);
        unsaved.show(now);
        list.getChildren().clear();
        boolean open = !now.activity().closed();
        List<Resolution> all = now.resolutions();
        for (int i = 0; i < all.size(); i++) {
            list.getChildren().add(card(i, all.get(i), open));
        }
        if (all.isEmpty()) {
            list.getChildren().add(new EmptyState(Icon.FILE, ui.text("record.vote.empty")));
        }
        if (open) {
            Button add = Buttons.plain(ui.text("record.vote.add"), Icon.PLUS, () -> edit(now, -1));
            add.setId("add-resolution");
            list.getChildren().add(add);
        }
    }

    @Override
    public void leave() {
        unsaved.leave();
    }

    /** Who votes, who does not and why, and whether enough will be there. */
    private void showVoters(RecordPage now) {
        Quorum quorum = Quorum.of(now);
        voters.getChildren().clear();
        voters.getChildren()
                .add(
                        wrapped(
                                ui.text(
                                        "record.voters.due",
                                        quorum.due(),
                                        quorum.away(),
                                        quorum.expected())));
        for (Quorum.Need need : quorum.needs()) {
            boolean enough = quorum.expected() >= need.least();
            Label line =
                    wrapped(
                            ui.text(
                                    enough ? "record.voters.enough" : "record.voters.short",
                                    ui.messages().text(need.rule().kind()),
                                    need.least(),
                                    need.rule().basis().text(ui.messages())));
            line.getStyleClass().add(enough ? "soft" : "warning-text");
            voters.getChildren().add(line);
        }
        Voters.lost(now, ui.messages()).forEach(text -> voters(text, "warning-text"));
        Voters.excluded(now, ui.messages()).forEach(text -> voters(text, "soft"));
    }

    private void voters(String text, String look) {
        Label line = wrapped(text);
        line.getStyleClass().add(look);
        voters.getChildren().add(line);
    }

    private VBox card(int index, Resolution resolution, boolean open) {
        Label number = new Label(ui.text("record.vote.title", index + 1));
        number.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head =
                new HBox(
                        number,
                        new Badge(ui.messages().text(resolution.kind()), Badge.Tone.NEUTRAL),
                        gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("row");
        buttons(head, index, resolution, open);
        VBox card = new VBox(head, wrapped(resolution.wording()));
        card.getStyleClass().add("resolution");
        String name = resolution.ballot().subject().name();
        if (!name.isEmpty()) {
            head.getChildren().add(2, new Badge(name, Badge.Tone.INFO));
        }
        if (resolution.tally().counted() && !Wording.carries(resolution)) {
            card.getChildren().add(wrapped(tally(resolution)));
        }
        if (page != null) {
            VerdictText verdict = VerdictText.of(resolution, page, ui.messages());
            Label said = wrapped(verdict.text());
            said.getStyleClass().add(verdict.good() ? "good-text" : "warning-text");
            card.getChildren().add(said);
        }
        return card;
    }

    private void buttons(HBox head, int index, Resolution resolution, boolean open) {
        RecordPage now = page;
        if (now == null) {
            return;
        }
        if (papers.has().test(resolution)) {
            ActivityId id = now.id();
            head.getChildren()
                    .add(
                            Buttons.id(
                                    "resolution-paper-" + index,
                                    Buttons.quiet(
                                            ui.text("record.vote.paper"),
                                            () -> papers.open().accept(id, resolution))));
        }
        if (open) {
            head.getChildren()
                    .addAll(
                            Buttons.icon(
                                    Icon.EDIT, ui.text("record.vote.edit"), () -> edit(now, index)),
                            Buttons.icon(
                                    Icon.DELETE,
                                    ui.text("record.vote.remove"),
                                    () -> remove(now, index)));
        }
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String tally(Resolution resolution) {
        Resolution.Tally tally = resolution.tally();
        return ui.text(
                "record.vote.tally",
                tally.votersDue(),
                tally.votersPresent(),
                tally.ayes(),
                tally.noes(),
                tally.abstentions(),
                tally.writtenAyes());
    }

    private void edit(RecordPage now, int index) {
        Resolution before = index < 0 ? null : now.resolutions().get(index);
        ResolutionForm form = new ResolutionForm(ui, now, before);
        DraftSave keeper = unsaved.keeper(form, now, index);
        String title = before == null ? ui.text("record.vote.add") : ui.text("record.vote.edit");
        ui.open(
                new Panel(title)
                        .id("resolution-panel")
                        .width(640)
                        .scrolling(form.form().node())
                        .focus(form.wording().control())
                        .action(
                                Buttons.id(
                                        "resolution-cancel",
                                        Buttons.plain(
                                                ui.text("ui.cancel"),
                                                () -> {
                                                    keeper.cancel();
                                                    ui.close();
                                                })))
                        .primary(
                                ui.text("record.vote.save"), () -> save(form, keeper, now, index)));
        keeper.watch(form.form().node());
    }

    private void save(ResolutionForm form, DraftSave keeper, RecordPage now, int index) {
        Resolution resolution = form.read();
        if (resolution == null) {
            return;
        }
        List<Resolution> next = new ArrayList<>(now.resolutions());
        if (index < 0) {
            next.add(resolution);
        } else {
            next.set(index, resolution);
        }
        ActivityId id = now.id();
        keeper.hold(true);
        ui.tasks()
                .run(() -> {
                    activities.segments().saveResolutions(id, now.segment(), next);
                    keeper.drop();
                })
                .onSuccess(_ -> ui.close())
                .onFailure(problem -> {
                    keeper.hold(false);
                    form.form().refusals(ui::failed).accept(problem);
                });
    }

    private void remove(RecordPage now, int index) {
        List<Resolution> next = new ArrayList<>(now.resolutions());
        next.remove(index);
        ActivityId id = now.id();
        ui.tasks()
                .run(() -> activities.segments().saveResolutions(id, now.segment(), next))
                .onSuccess(_ ->
                        ui.done(
                                ui.text("record.vote.removed", index + 1),
                                () ->
                                        activities
                                                .segments()
                                                .saveResolutions(
                                                        id, now.segment(), now.resolutions())));
    }
}
