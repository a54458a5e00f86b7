package org.branchbook.resolution;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ResolutionDraft;
import org.branchbook.activity.ResolutionDrafts;
import org.branchbook.record.Autosave;
import org.branchbook.record.RecordPage;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.branchbook.vote.Resolution;
import org.jspecify.annotations.Nullable;

/** What was typed of the segment's resolutions and is not saved, to go on with or throw away. */
final class DraftColumn extends VBox {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Ui ui;
    private final ResolutionDrafts kept;
    private final BiConsumer<RecordPage, Integer> edit;
    private @Nullable RecordPage page;
    private List<ResolutionDraft> drafts = List.of();
    private @Nullable DraftSave typing;

    /**
     * @param edit opens the form of the resolution at a place, -1 for a new one
     */
    DraftColumn(Ui ui, ResolutionDrafts kept, BiConsumer<RecordPage, Integer> edit) {
        this.ui = ui;
        this.kept = kept;
        this.edit = edit;
        getStyleClass().add("resolution-list");
    }

    /** Offers again what was typed and not saved, as after a crash. */
    void show(RecordPage now) {
        page = now;
        getChildren().clear();
        drafts = List.of();
        if (now.activity().closed()) {
            return;
        }
        ui.tasks()
                .run(() -> kept.of(now.id()))
                .onSuccess(found -> {
                    if (now == page) {
                        drafts = found.stream().filter(d -> d.segment() == now.segment()).toList();
                        getChildren().setAll(drafts.stream().map(each -> card(now, each)).toList());
                    }
                });
    }

    private VBox card(RecordPage now, ResolutionDraft draft) {
        Label title =
                ResolutionsPane.wrapped(ui.text("record.draft.kept", draft.at().format(STAMP)));
        title.getStyleClass().add("strong");
        Button go =
                Buttons.id(
                        "draft-go",
                        Buttons.plain(
                                ui.text("record.draft.go"),
                                Icon.EDIT,
                                () -> edit.accept(now, place(now, draft.origin()))));
        Button drop =
                Buttons.id(
                        "draft-drop",
                        Buttons.quiet(
                                ui.text("record.draft.drop"), () -> save(now, draft).cancel()));
        HBox buttons = new HBox(go, drop);
        buttons.getStyleClass().add("row");
        VBox card = new VBox(title);
        String text = draft.typed().getOrDefault("wording", "").strip();
        if (!text.isEmpty()) {
            card.getChildren().add(ResolutionsPane.wrapped(text));
        }
        card.getChildren().add(buttons);
        card.getStyleClass().add("resolution");
        return card;
    }

    /** Where the resolution with this wording stands, -1 where there is none. */
    private static int place(RecordPage now, String wording) {
        return now.resolutions().stream().map(Resolution::wording).toList().indexOf(wording);
    }

    private Optional<ResolutionDraft> draft(RecordPage now, int index) {
        return drafts.stream().filter(draft -> place(now, draft.origin()) == index).findFirst();
    }

    private DraftSave save(RecordPage now, ResolutionDraft draft) {
        return new DraftSave(
                ui,
                kept,
                new DraftSave.Place(new Autosave.Target(now.id(), draft.segment()), draft.origin()),
                draft::typed,
                true);
    }

    /** Takes what was typed and not saved back into the form, and keeps what is typed now. */
    DraftSave keeper(ResolutionForm form, RecordPage now, int index) {
        Optional<ResolutionDraft> found = draft(now, index);
        found.ifPresent(draft -> form.restore(draft.typed()));
        String wording = index < 0 ? "" : now.resolutions().get(index).wording();
        DraftSave keeper =
                new DraftSave(
                        ui,
                        kept,
                        new DraftSave.Place(
                                new Autosave.Target(now.id(), now.segment()),
                                found.map(ResolutionDraft::origin).orElse(wording)),
                        form::typed,
                        found.isPresent());
        form.onTyped(keeper::typed);
        typing = keeper;
        return keeper;
    }

    /** Writes what is being typed. */
    void leave() {
        if (typing != null) {
            typing.flush();
        }
    }
}
