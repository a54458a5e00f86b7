package org.branchbook.pair;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Changes;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The board of a year: what each month has of lesson and practice, and what it lacks. */
public final class PairView implements Screen {
    private final Ui ui;
    private final Pairs pairs;
    private final Links links;
    private final RegisterView<MonthPair> list;

    /**
     * Where to go from here.
     *
     * @param plan plans an activity of a type on a day
     */
    public record Links(Consumer<ActivityId> record, BiConsumer<ActivityType, LocalDate> plan) {}

    public PairView(Ui ui, Pairs pairs, Links links, List<Changes> changed) {
        this.ui = ui;
        this.pairs = pairs;
        this.links = links;
        list =
                new RegisterView<MonthPair>(
                                ui, "pairs", ui.text("pair.title"), ui.text("pair.title"))
                        .ofYear()
                        .column(
                                ui.text("pair.month"),
                                60,
                                one -> ui.text("spread.month", one.month()))
                        .badge(ui.text("pair.state"), 90, this::state)
                        .column(ui.text("pair.lesson"), 250, one -> said(one.found().lesson()))
                        .column(
                                ui.text("pair.lecturer"),
                                110,
                                one -> String.join("、", one.lecturers()))
                        .column(ui.text("pair.practice"), 250, this::practice)
                        .column(ui.text("pair.film"), 140, one -> said(one.found().film()))
                        .column(ui.text("pair.takeaway"), 240, one -> one.choice().takeaway());
        list.table().getColumns().forEach(column -> column.setSortable(false));
        list.reading("pair-sum", this::page, changed.toArray(Changes[]::new))
                .each("link", ui.text("pair.link"), this::edit)
                .each("lesson", ui.text("pair.planLesson"), one -> plan(one, true))
                .each("practice", ui.text("pair.planPractice"), one -> plan(one, false))
                .each("record", ui.text("pair.record"), this::open);
        pairs.changes().listen(() -> ui.tasks().onFx(this::shown));
    }

    private RegisterView.Page<MonthPair> page(int year) {
        PairYear now = pairs.year(year);
        return new RegisterView.Page<>(
                now.months(),
                ui.text(
                        "pair.sum",
                        now.complete(),
                        now.linked(),
                        now.takeaways(),
                        now.lecturers(),
                        now.members()));
    }

    private Badge state(MonthPair one) {
        if (one.complete()) {
            return new Badge(ui.text("pair.complete"), Badge.Tone.GOOD);
        }
        if (YearMonth.of(list.year(), one.month()).isAfter(YearMonth.from(ui.today()))) {
            return new Badge(ui.text("pair.coming"), Badge.Tone.NEUTRAL);
        }
        if (one.lessonHeld()) {
            return new Badge(ui.text("pair.noPractice"), Badge.Tone.WARNING);
        }
        return new Badge(
                one.practiceHeld() ? ui.text("pair.noLesson") : ui.text("pair.neither"),
                Badge.Tone.WARNING);
    }

    private String said(@Nullable Activity one) {
        if (one == null) {
            return "";
        }
        String text = one.date().getDayOfMonth() + " " + one.title();
        return one.state().begun() ? text : text + "（" + ui.messages().text(one.state()) + "）";
    }

    private String practice(MonthPair one) {
        String days = one.serviceDays() == 0 ? "" : ui.text("pair.serviceDays", one.serviceDays());
        String named = said(one.found().practice());
        return named.isEmpty() || days.isEmpty() ? named + days : named + "；" + days;
    }

    private void edit(MonthPair one) {
        new PairEditor(ui, pairs).open(YearMonth.of(list.year(), one.month()), one);
    }

    /** On the day the branch would look at first: the middle of the month, or today. */
    private void plan(MonthPair one, boolean lesson) {
        LocalDate day = LocalDate.of(list.year(), one.month(), 15);
        LocalDate today = ui.today();
        links.plan()
                .accept(
                        lesson ? ActivityType.PARTY_LECTURE : ActivityType.VOLUNTEER_SERVICE,
                        YearMonth.from(day).equals(YearMonth.from(today)) ? today : day);
    }

    private void open(MonthPair one) {
        Activity activity =
                one.found().lesson() == null ? one.found().practice() : one.found().lesson();
        if (activity != null) {
            links.record().accept(activity.id());
        }
    }

    /** The year on screen. */
    public int year() {
        return list.year();
    }

    /** Puts a further control into the bar. */
    public PairView tool(Node tool) {
        list.tool(tool);
        return this;
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
