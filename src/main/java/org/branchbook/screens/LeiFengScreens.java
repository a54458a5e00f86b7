package org.branchbook.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Changes;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.control.SegmentedScreen.Segment;
import org.branchbook.due.NextStep;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.pair.PairView;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.paperdesk.PlanMenus;
import org.branchbook.preparation.PreparationView;
import org.branchbook.spread.SpreadView;
import org.branchbook.ui.Ui;

/** Puts the view 学雷锋 together. */
public final class LeiFengScreens {
    private final Ui ui;
    private final OpenBook book;
    private final LeiFengFeatures doors;
    private final Paperwork paperwork;
    private final Consumer<ActivityId> activity;

    public LeiFengScreens(
            Ui ui, OpenBook book, Paperwork paperwork, Consumer<ActivityId> activity) {
        this.ui = ui;
        this.book = book;
        this.doors = book.leiFeng();
        this.paperwork = paperwork;
        this.activity = activity;
    }

    /**
     * @param plan plans an activity on a day
     */
    public SegmentedScreen make(BiConsumer<LocalDate, ActivityType> plan) {
        StudyScreens study = new StudyScreens(ui, book, paperwork);
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment("spread", ui.text("spread.segment"), () -> spread(study)));
        segments.add(new Segment("pairs", ui.text("pair.segment"), () -> months(plan)));
        segments.add(
                new Segment(
                        "service",
                        ui.text("service.segment"),
                        () -> new ServiceScreens(ui, book, paperwork).make()));
        segments.addAll(new DeedScreens(ui, book, paperwork).segments());
        segments.addAll(study.segments());
        return new SegmentedScreen(segments);
    }

    private SpreadView spread(StudyScreens study) {
        SpreadView view = new SpreadView(ui, doors.spreads(), changed());
        return view.tool(study.yearPapers(view::year));
    }

    private List<Changes> changed() {
        return List.of(
                doors.services().changes(),
                book.activities().changes(),
                book.attendances().changes());
    }

    private SegmentedScreen months(BiConsumer<LocalDate, ActivityType> plan) {
        return SegmentedScreen.inner(
                List.of(
                        new Segment("months", ui.text("pair.title"), () -> pairs(plan)),
                        new Segment(
                                "preparations",
                                ui.text("prepare.segment"),
                                () -> preparations(plan))));
    }

    private PreparationView preparations(BiConsumer<LocalDate, ActivityType> plan) {
        PreparationView view =
                new PreparationView(
                        ui,
                        book.activities(),
                        book.reminders().postponements(),
                        next -> {
                            if (next instanceof NextStep.OpenActivity(ActivityId id)) {
                                activity.accept(id);
                            } else if (next
                                    instanceof
                                    NextStep.PlanActivity(ActivityType type, LocalDate day)) {
                                plan.accept(day, type);
                            }
                        });
        return new RegisterExport(ui, book, paperwork).on(view);
    }

    private PairView pairs(BiConsumer<LocalDate, ActivityType> plan) {
        PairView view =
                new PairView(
                        ui,
                        doors.pairs(),
                        new PairView.Links(activity, (type, day) -> plan.accept(day, type)),
                        changed());
        new RegisterExport(ui, book, paperwork).on(view);
        return view.tool(new PlanMenus(ui, book, paperwork).fillPairs(view::year));
    }
}
