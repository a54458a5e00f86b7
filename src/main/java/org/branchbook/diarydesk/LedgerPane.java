package org.branchbook.diarydesk;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.branchbook.control.Badge;
import org.branchbook.diary.Deed;
import org.branchbook.diary.Diary;
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
                new RegisterView<Deed>(
                                ui, "deeds", ui.text("diary.deeds"), ui.text("diary.deeds.empty"))
                        .ofYear()
                        .column(ui.text("diary.on"), 110, one -> one.on().toString())
                        .column(ui.text("diary.kind.merit"), 250, one -> of(one, Deed.Kind.MERIT))
                        .column(
                                ui.text("diary.kind.demerit"),
                                250,
                                one -> of(one, Deed.Kind.DEMERIT))
                        .column(ui.text("diary.correction"), 230, Deed::correction)
                        .badge(ui.text("diary.corrected"), 120, this::corrected)
                        .column(ui.text("diary.note"), 200, Deed::note)
                        .reading(this::rows)
                        .deeds(
                                ui.text("diary.deed.add"),
                                new RegisterView.Deeds<>(editor::add, editor::change, this::remove))
                        .each("corrected", ui.text("diary.putRight"), this::putRight);
    }

    private List<Deed> rows(int year) {
        return diary.state() == Diary.State.OPEN ? diary.deeds(year) : List.of();
    }

    private static String of(Deed one, Deed.Kind kind) {
        return one.kind() == kind ? one.what() : "";
    }

    private Badge corrected(Deed one) {
        if (one.correction().isEmpty()) {
            return new Badge("", Badge.Tone.NEUTRAL);
        }
        LocalDate day = one.corrected();
        return day == null
                ? new Badge(ui.text("diary.open"), Badge.Tone.INFO)
                : new Badge(day.toString(), Badge.Tone.GOOD);
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
