package org.branchbook.post;

import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Confirmed deeds of a year by member and quarter. */
public final class QuarterView implements RegisterScreen {
    private final RegisterView<DeedQuarters.Line> list;

    public QuarterView(Ui ui, PostDoors doors) {
        list =
                new RegisterView<>(
                                ui,
                                new QuarterListing(doors.deeds()),
                                ui.text("post.quarters.empty"))
                        .reading("quarter-sum", doors.deeds().changes(), doors.members().changes());
    }

    @Override
    public RegisterView<DeedQuarters.Line> list() {
        return list;
    }
}
