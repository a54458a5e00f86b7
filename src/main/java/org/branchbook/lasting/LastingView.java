package org.branchbook.lasting;

import java.util.List;
import org.branchbook.base.Changes;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Who serves since when, and how many of last year's volunteers served again. */
public final class LastingView implements RegisterScreen {
    private final RegisterView<LastingListing.Row> list;

    /**
     * @param changed what service is read from
     */
    public LastingView(Ui ui, Lastings lastings, List<Changes> changed) {
        list =
                new RegisterView<>(ui, new LastingListing(lastings), ui.text("lasting.empty"))
                        .reading("lasting-sum", changed.toArray(Changes[]::new));
    }

    @Override
    public RegisterView<LastingListing.Row> list() {
        return list;
    }
}
