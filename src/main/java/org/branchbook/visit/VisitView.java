package org.branchbook.visit;

import java.util.List;
import javafx.scene.Node;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;

/** The visits of a year: what each plan lacks, who goes, whose reflections came back. */
public final class VisitView implements Screen {
    private final Ui ui;
    private final RegisterView<Visit> list;
    private final Visits visits;
    private volatile VisitYear.Wanted wanted = new VisitYear.Wanted(0, 0);

    public VisitView(Ui ui, VisitDoors doors) {
        this.ui = ui;
        this.visits = doors.visits();
        Steps<Visit.Draft> steps = new Steps<>(ui, doors.visits().kept(), Visit.Draft::site);
        list =
                new RegisterView<Visit>(
                                ui, "visits", ui.text("visit.title"), ui.text("visit.empty"))
                        .ofYear()
                        .column(ui.text("service.on"), 100, one -> one.draft().on().toString())
                        .column(ui.text("visit.site"), 220, one -> one.draft().site())
                        .column(ui.text("visit.guide"), 90, one -> one.draft().trip().guide())
                        .number(ui.text("visit.people"), 80, one -> one.visitors().size())
                        .badge(ui.text("visit.reflections"), 110, this::reflections)
                        .badge(ui.text("visit.plan"), 220, this::plan)
                        .column(ui.text("visit.route"), 260, one -> one.draft().trip().route())
                        .reading("visit-sum", this::page, visits.kept().changes())
                        .numbered(Visit::id)
                        .deeds(
                                ui.text("visit.add"),
                                new RegisterView.Deeds<>(
                                        () -> new VisitEditor(ui, doors).open(null),
                                        one -> new VisitEditor(ui, doors).open(one),
                                        one -> steps.remove(one.id(), one.draft())));
    }

    private Badge reflections(Visit one) {
        boolean over = one.draft().on().isBefore(ui.today());
        boolean enough =
                new VisitYear.Reflections(one.visitors().size(), (int) one.reflections())
                        .enough(wanted);
        return new Badge(
                ui.text("visit.reflections.value", one.reflections(), one.visitors().size()),
                !over ? Badge.Tone.NEUTRAL : enough ? Badge.Tone.GOOD : Badge.Tone.WARNING);
    }

    private Badge plan(Visit one) {
        String missing = one.missing(ui.messages());
        return missing.isEmpty()
                ? new Badge(ui.text("visit.complete"), Badge.Tone.GOOD)
                : new Badge(ui.text("visit.lacks", missing), Badge.Tone.WARNING);
    }

    private RegisterView.Page<Visit> page(int year) {
        VisitYear found = visits.standing(year);
        wanted = found.wanted();
        String sum =
                ui.text(
                        "visit.sum",
                        found.visits(),
                        found.members(),
                        found.went(),
                        found.wanted().visits(),
                        found.reflections().due(),
                        found.reflections().back(),
                        found.wanted().reflections());
        List<String> names = found.named();
        if (names.isEmpty()) {
            return new RegisterView.Page<>(visits.year(year).reversed(), sum);
        }
        String without =
                names.size() < found.without().size()
                        ? ui.text(
                                "visit.without.more",
                                String.join("、", names),
                                found.without().size())
                        : ui.text("visit.without", String.join("、", names));
        return new RegisterView.Page<>(visits.year(year).reversed(), sum + " " + without);
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
