package org.branchbook.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.appraisal.GradesPane;
import org.branchbook.appraisal.LifeStepsPane;
import org.branchbook.attachment.FileCopies;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.control.SegmentedScreen.Segment;
import org.branchbook.followup.FollowUpPane;
import org.branchbook.followup.FollowUpView;
import org.branchbook.home.KindFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.lecture.LecturePane;
import org.branchbook.lecture.LectureYearView;
import org.branchbook.paper.Papers;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.DocumentAction;
import org.branchbook.record.RecordDoors;
import org.branchbook.record.RecordPart;
import org.branchbook.recording.ActivitiesScreen;
import org.branchbook.resolution.ResolutionPapers;
import org.branchbook.review.RecordReview;
import org.branchbook.talk.TalkPane;
import org.branchbook.talk.TalkView;
import org.branchbook.themeday.ThemeDayPane;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** Puts the view 活动 together: records, and what kinds of activity have beside them. */
public final class ActivityScreens {
    private static final String RECORDS = "records";

    private final Ui ui;
    private final OpenBook book;
    private final Navigation navigation;
    private final Paperwork paperwork;
    private final Supplier<PlanEditor> planner;

    public ActivityScreens(
            Ui ui,
            OpenBook book,
            Navigation navigation,
            Paperwork paperwork,
            Supplier<PlanEditor> planner) {
        this.ui = ui;
        this.book = book;
        this.navigation = navigation;
        this.paperwork = paperwork;
        this.planner = planner;
    }

    public SegmentedScreen make() {
        KindFeatures kinds = book.kinds();
        return new SegmentedScreen(
                List.of(
                        new Segment(RECORDS, ui.text("app.segment.records"), this::records),
                        new Segment(
                                "followups",
                                ui.text("followup.title"),
                                () ->
                                        new FollowUpView(
                                                ui,
                                                kinds.followUps(),
                                                book.members(),
                                                files(),
                                                this::open)),
                        new Segment(
                                "talks",
                                ui.text("talk.title"),
                                () ->
                                        new TalkView(ui, kinds.talks(), book.members())
                                                .withPapers(paperwork.desk()::talks)),
                        new Segment(
                                "lectures",
                                ui.text("lecture.yearTitle"),
                                () ->
                                        new LectureYearView(
                                                ui,
                                                kinds.lectures(),
                                                this::open,
                                                this::planLecture))));
    }

    /** Shows a record, whatever view is in front. */
    void open(ActivityId id) {
        open(navigation, id);
    }

    public static void open(Navigation navigation, ActivityId id) {
        open(navigation, records -> records.open(id));
    }

    /** Goes to the records and does something there. */
    public static void open(Navigation navigation, Consumer<ActivitiesScreen> then) {
        navigation.open(
                "activities",
                SegmentedScreen.class,
                screen -> then.accept(screen.choose(RECORDS, ActivitiesScreen.class)));
    }

    /** Goes to the talks and opens one. */
    static void openTalk(Navigation navigation, long talk, int year) {
        navigation.open(
                "activities",
                SegmentedScreen.class,
                screen -> screen.choose("talks", TalkView.class).open(talk, year));
    }

    private ActivitiesScreen records() {
        paperwork.ahead().figures();
        RecordDoors doors =
                new RecordDoors(
                        book.activities(),
                        book.attendances(),
                        book.rules(),
                        book.book().attachments(),
                        book.members(),
                        book.records().evidenceLists(),
                        book.holidays());
        List<DocumentAction> actions = new ArrayList<>(paperwork.actions());
        actions.add(
                new DocumentAction(
                        ui.text("app.copyPlan"), Icon.CALENDAR, id -> planner.get().copy(id)));
        ActivitiesScreen screen = new ActivitiesScreen(ui, doors, planner.get(), actions);
        new RecordReview(ui, book.records().closings(), book.records().handIns(), _ -> yearBoard())
                .connect(screen);
        paperwork.ahead().fontsAt(screen.node());
        return screen.onOpened(paperwork.ahead()::fonts)
                .withLedger(paperwork.desk()::ledger)
                .withResolutionPapers(
                        new ResolutionPapers(Papers::hasPaper, paperwork.desk()::resolution))
                .withImport(this::importing)
                .withParts(parts());
    }

    private List<RecordPart> parts() {
        KindFeatures kinds = book.kinds();
        Consumer<ActivityId> record = this::open;
        List<RecordPart> parts = new ArrayList<>(RecordParts.of(ui, book, paperwork));
        parts.add(new ThemeDayPane(ui, kinds.themeDays(), record));
        parts.add(new LecturePane(ui, kinds.lectures(), files()));
        parts.add(new LifeStepsPane(ui, kinds.appraisals()));
        parts.add(
                new GradesPane(ui, kinds.appraisals(), this::importing)
                        .withPapers(paperwork.desk()::appraisal));
        parts.add(new TalkPane(ui, kinds.talks(), book.members()));
        parts.add(new FollowUpPane(ui, kinds.followUps(), book.members(), files()));
        return parts;
    }

    private void yearBoard() {
        navigation.open("calendar", SegmentedScreen.class, screen -> screen.choose("year"));
    }

    private void importing() {
        new ImportDesk(ui, book).open(Optional.empty());
    }

    private FileCopies files() {
        return new FileCopies(book.book().attachments());
    }

    private void planLecture() {
        planner.get().plan(ActivityType.PARTY_LECTURE, ui.today());
    }
}
