package org.branchbook.servicedesk;

import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.service.Coverage;
import org.branchbook.service.Coverages;
import org.branchbook.servicelist.CoverageListing;
import org.branchbook.ui.Ui;

/** Who served in which quarter, and which of the four integrations the projects reached. */
public final class CoverageView implements RegisterScreen {
    private final RegisterView<Coverage.Line> list;

    public CoverageView(Ui ui, Coverages coverages) {
        list =
                new RegisterView<>(
                                ui,
                                new CoverageListing(coverages),
                                ui.text("service.coverage.empty"))
                        .reading("coverage-sum", coverages.changes());
    }

    @Override
    public RegisterView<Coverage.Line> list() {
        return list;
    }
}
