package org.branchbook.resolution;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.branchbook.activity.ResolutionDrafts;
import org.branchbook.control.TypingPause;
import org.branchbook.record.Autosave;
import org.branchbook.ui.Ui;

/**
 * Keeps a resolution in the book while it is typed, every 0.8 s like the minutes, apart from the
 * resolutions until it is saved. A panel closed by mistake keeps it too.
 */
final class DraftSave {
    private final Ui ui;
    private final ResolutionDrafts drafts;
    private final Place place;
    private final Supplier<Map<String, String>> form;
    private final TypingPause pause = new TypingPause(this::flush);
    private boolean dirty;
    private boolean kept;
    private boolean held;

    /** Which resolution is typed: its segment, and its wording as saved, "" for a new one. */
    record Place(Autosave.Target target, String origin) {}

    /**
     * @param kept whether the book has a draft of it already
     */
    DraftSave(
            Ui ui,
            ResolutionDrafts drafts,
            Place place,
            Supplier<Map<String, String>> form,
            boolean kept) {
        this.ui = ui;
        this.drafts = drafts;
        this.place = place;
        this.form = form;
        this.kept = kept;
    }

    /** Keeps it once more, for all to see, when the form goes out of sight without a word. */
    void watch(Node node) {
        pause.watch(node);
        node.sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null && !held && (dirty || kept)) {
                        pause.stop();
                        held = true;
                        write(true);
                    }
                });
    }

    void typed() {
        dirty = true;
        if (!held) {
            pause.begin();
        }
    }

    void flush() {
        pause.stop();
        if (dirty && !held) {
            write(false);
        }
    }

    private void write(boolean shown) {
        dirty = false;
        kept = true;
        Map<String, String> text = form.get();
        var id = place.target().activity();
        int segment = place.target().segment();
        ui.tasks()
                .run(() -> {
                    if (shown) {
                        drafts.keep(id, segment, place.origin(), text);
                    } else {
                        drafts.typed(id, segment, place.origin(), text);
                    }
                });
    }

    /** Writes nothing more while the resolution itself is saved, or again if that failed. */
    void hold(boolean on) {
        pause.stop();
        held = on;
        if (!on && dirty) {
            typed();
        }
    }

    /** Takes it out of the book; called on the book's thread. */
    void drop() {
        drafts.drop(place.target().activity(), place.target().segment(), place.origin());
    }

    /** Throws away what was typed, which can be taken back. */
    void cancel() {
        hold(true);
        if (!dirty && !kept) {
            return;
        }
        Map<String, String> text = form.get();
        var id = place.target().activity();
        int segment = place.target().segment();
        ui.tasks()
                .run(this::drop)
                .onSuccess(_ ->
                        ui.done(
                                ui.text("record.draft.dropped"),
                                () -> drafts.keep(id, segment, place.origin(), text)));
    }
}
