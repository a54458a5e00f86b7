package org.branchbook.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.development.Developments;
import org.branchbook.development.Pathway;
import org.branchbook.member.MemberId;
import org.branchbook.step.StepPart;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** Who is shown on the board, and whose steps at its right. */
final class BoardViewModel {
    private final Developments developments;
    private final Tasks tasks;
    private final Clock clock;
    private final ObservableList<Pathway> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Pathway> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper thoughtReports = new ReadOnlyIntegerWrapper(3);
    private List<Pathway> all = List.of();
    private BoardFilter filter = BoardFilter.ALL;
    private @Nullable MemberId wanted;
    private boolean filling;
    private Runnable applied = () -> {};

    BoardViewModel(Developments developments, Tasks tasks, Clock clock) {
        this.developments = developments;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The people the filter lets through, the furthest last. */
    ObservableList<Pathway> shown() {
        return shown;
    }

    /** Whose steps are shown: mostly a row of the board, but it may be anybody. */
    ReadOnlyObjectProperty<@Nullable Pathway> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty thoughtReports() {
        return thoughtReports.getReadOnlyProperty();
    }

    /** Called when other people are shown, once the list has them. */
    void onShown(Runnable listener) {
        applied = listener;
    }

    boolean empty() {
        return all.isEmpty();
    }

    int count(StepPart part) {
        return (int) all.stream().filter(pathway -> pathway.part() == part).count();
    }

    int count() {
        return all.size();
    }

    int late() {
        return (int) all.stream().filter(Pathway::late).count();
    }

    BoardFilter filter() {
        return filter;
    }

    void filter(BoardFilter next) {
        filter = next;
        apply();
    }

    void choose(@Nullable Pathway pathway) {
        // While rows are exchanged, the table chooses by itself.
        if (pathway != null && !filling) {
            chosen.set(pathway);
        }
    }

    /** Shows somebody's steps, also of one who is not on the board. */
    void open(MemberId id) {
        wanted = id;
        filter = BoardFilter.ALL;
        load();
    }

    void load() {
        LocalDate today = LocalDate.now(clock);
        MemberId id = id();
        tasks.run(() -> read(today, id)).onSuccess(this::take);
    }

    private @Nullable MemberId id() {
        Pathway now = chosen.get();
        return wanted != null ? wanted : now == null ? null : now.development().id();
    }

    private record Read(List<Pathway> all, @Nullable Pathway one, int months) {}

    private Read read(LocalDate today, @Nullable MemberId id) {
        List<Pathway> board = developments.board(today);
        Pathway one = find(board, id);
        boolean elsewhere = one == null && id != null;
        boolean known = elsewhere && developments.knows(Objects.requireNonNull(id), today);
        return new Read(
                board,
                known ? developments.of(Objects.requireNonNull(id), today) : one,
                developments.thoughtReportMonths());
    }

    private static @Nullable Pathway find(List<Pathway> board, @Nullable MemberId id) {
        return board.stream()
                .filter(pathway -> pathway.development().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void take(Read read) {
        wanted = null;
        all = read.all();
        thoughtReports.set(read.months());
        chosen.set(read.one() == null && !all.isEmpty() ? all.getFirst() : read.one());
        apply();
    }

    private void apply() {
        filling = true;
        shown.setAll(all.stream().filter(filter::shows).toList());
        applied.run();
        filling = false;
    }

    void thoughtReports(int months, String by) {
        tasks.run(() -> developments.thoughtReportMonths(months, by));
    }
}
