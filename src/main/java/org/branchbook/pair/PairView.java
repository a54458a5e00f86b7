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
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** The board of a year: what each month has of lesson and practice, and what it lacks. */
public final class PairView implements RegisterScreen {
    private final Ui ui;
    private final Pairs pairs;
    private final Links links;
    private final RegisterView<PairListing.Row> list;

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
        list = new RegisterView<>(ui, new PairListing(pairs), ui.text("pair.title"));
        list.table().getColumns().forEach(column -> column.setSortable(false));
        list.reading("pair-sum", changed.toArray(Changes[]::new))
                .each("link", ui.text("pair.link"), this::edit)
                .each("lesson", ui.text("pair.planLesson"), one -> plan(one, true))
                .each("practice", ui.text("pair.planPractice"), one -> plan(one, false))
                .each("record", ui.text("pair.record"), this::open);
        pairs.changes().listen(() -> ui.tasks().onFx(this::shown));
    }

    private void edit(PairListing.Row one) {
        new PairEditor(ui, pairs).open(one.month(), one.pair());
    }

    /** On the day the branch would look at first: the middle of the month, or today. */
    private void plan(PairListing.Row one, boolean lesson) {
        LocalDate day = one.month().atDay(15);
        LocalDate today = ui.today();
        links.plan()
                .accept(
                        lesson ? ActivityType.PARTY_LECTURE : ActivityType.VOLUNTEER_SERVICE,
                        one.month().equals(YearMonth.from(today)) ? today : day);
    }

    private void open(PairListing.Row one) {
        Activity activity =
                one.pair().found().lesson() == null
                        ? one.pair().found().practice()
                        : one.pair().found().lesson();
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
    public RegisterView<PairListing.Row> list() {
        return list;
    }
}
