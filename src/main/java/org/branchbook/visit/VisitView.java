package org.branchbook.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;

/** The visits of a year: what each plan lacks, who goes, whose reflections came back. */
public final class VisitView implements Screen {
    private final Ui ui;
    private final RegisterView<Visit> list;
    private final Label sum = new Label();

    public VisitView(Ui ui, VisitDoors doors) {
        this.ui = ui;
        Steps<Visit.Draft> steps = new Steps<>(ui, doors.visits().kept(), Visit.Draft::site);
        sum.getStyleClass().addAll("soft", "pair-sum");
        sum.setId("visit-sum");
        list =
                new RegisterView<Visit>(
                                ui, "visits", ui.text("visit.title"), ui.text("visit.empty"))
                        .ofYear()
                        .head(sum)
                        .column(ui.text("service.on"), 100, one -> one.draft().on().toString())
                        .column(ui.text("visit.site"), 220, one -> one.draft().site())
                        .column(ui.text("visit.guide"), 90, one -> one.draft().trip().guide())
                        .number(ui.text("visit.people"), 80, one -> one.visitors().size())
                        .badge(ui.text("visit.reflections"), 110, this::reflections)
                        .badge(ui.text("visit.plan"), 220, this::plan)
                        .column(ui.text("visit.route"), 260, one -> one.draft().trip().route())
                        .reading(
                                year -> doors.visits().year(year).reversed(),
                                doors.visits().kept().changes())
                        .whenRead(this::summed)
                        .deeds(
                                ui.text("visit.add"),
                                new RegisterView.Deeds<>(
                                        () -> new VisitEditor(ui, doors).open(null),
                                        one -> new VisitEditor(ui, doors).open(one),
                                        one -> steps.remove(one.id(), one.draft())));
    }

    private Badge reflections(Visit one) {
        boolean over = one.draft().on().isBefore(ui.today());
        boolean enough = one.reflections() * 100 >= 80L * one.visitors().size();
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

    private void summed(List<Visit> rows) {
        Set<Long> went = new HashSet<>();
        long due = 0;
        long back = 0;
        for (Visit one : rows) {
            if (!one.draft().on().isAfter(ui.today())) {
                one.visitors().forEach(visitor -> went.add(visitor.volunteer()));
                due += one.visitors().size();
                back += one.reflections();
            }
        }
        sum.setText(ui.text("visit.sum", rows.size(), went.size(), due, back));
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
