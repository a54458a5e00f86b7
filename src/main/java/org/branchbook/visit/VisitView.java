package org.branchbook.visit;

import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;

/** The visits of a year: what each plan lacks, who goes, whose reflections came back. */
public final class VisitView implements RegisterScreen {
    private final RegisterView<VisitListing.Row> list;

    public VisitView(Ui ui, VisitDoors doors) {
        Visits visits = doors.visits();
        Steps<Visit.Draft> steps = new Steps<>(ui, visits.kept(), Visit.Draft::site);
        list =
                new RegisterView<>(ui, new VisitListing(visits), ui.text("visit.empty"))
                        .reading("visit-sum", visits.kept().changes())
                        .deeds(
                                ui.text("visit.add"),
                                new RegisterView.Deeds<>(
                                        () -> new VisitEditor(ui, doors).open(null),
                                        one -> new VisitEditor(ui, doors).open(one.visit()),
                                        one ->
                                                steps.remove(
                                                        one.visit().id(), one.visit().draft())));
    }

    @Override
    public RegisterView<VisitListing.Row> list() {
        return list;
    }
}
