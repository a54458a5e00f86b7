package org.branchbook.diarydesk;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.branchbook.control.Badge;
import org.branchbook.diary.Deed;
import org.branchbook.diary.Diary;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** The ledger of two columns, and what is still to be put right. */
final class LedgerPane implements DiaryView.Part {
    private final Ui ui;
    private final Diary diary;
    private final DeedEditor editor;
    private final RegisterView<Deed> list;

    LedgerPane(Ui ui, Diary diary) {
        this.ui = ui;
        this.diary = diary;
        editor = new DeedEditor(ui, diary);
        list =
                new RegisterView<>(ui, this::listing, ui.text("diary.deeds.empty"))
                        .deeds(
                                ui.text("diary.deed.add"),
                                new RegisterView.Deeds<>(editor::add, editor::change, this::remove))
                        .each("corrected", ui.text("diary.putRight"), this::putRight);
    }

    /** On no paper: it is its owner's alone. */
    private Listing<Deed> listing(Words words) {
        return new Listing<Deed>(words, "deeds", "diary.deeds")
                .ofYear()
                .day("diary.on", 110, Deed::on)
                .column("diary.kind.merit", 250, one -> of(one, Deed.Kind.MERIT))
                .column("diary.kind.demerit", 250, one -> of(one, Deed.Kind.DEMERIT))
                .column("diary.correction", 230, Deed::correction)
                .mark("diary.corrected", 120, one -> corrected(one, words))
                .column("diary.note", 200, Deed::note)
                .rows(this::rows);
    }

    private List<Deed> rows(int year) {
        return diary.state() == Diary.State.OPEN ? diary.deeds(year) : List.of();
    }

    private static String of(Deed one, Deed.Kind kind) {
        return one.kind() == kind ? one.what() : "";
    }

    private static Mark corrected(Deed one, Words words) {
        if (one.correction().isEmpty()) {
            return new Mark("", Badge.Tone.NEUTRAL);
        }
        LocalDate day = one.corrected();
        return day == null
                ? new Mark(words.text("diary.open"), Badge.Tone.INFO)
                : new Mark(day.toString(), Badge.Tone.GOOD);
    }

    private void putRight(Deed one) {
        if (one.correction().isEmpty()) {
            ui.notice(ui.text("diary.nothingOpen"));
            return;
        }
        LocalDate today = ui.today();
        ui.tasks()
                .run(() -> {
                    diary.save(one.corrected(one.corrected() == null ? today : null));
                    return diary.step();
                })
                .onSuccess(step -> ui.done(ui.text("diary.changed"), () -> diary.back(step)));
    }

    private void remove(Deed one) {
        ui.tasks()
                .run(() -> {
                    diary.removeDeed(one.id());
                    return diary.step();
                })
                .onSuccess(step ->
                        ui.done(
                                ui.text("diary.deed.removed", one.on().toString()),
                                () -> diary.back(step)));
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void read() {
        list.shown();
    }

    @Override
    public void keep() {
        editor.keep();
    }

    @Override
    public void clear() {
        list.table().getItems().clear();
    }
}
