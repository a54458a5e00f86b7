package org.branchbook.site;

import org.branchbook.attachment.Attachments;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;

/** The places worked on in a year, with their measures and photos. */
public final class SiteView implements RegisterScreen {
    private final RegisterView<Sites.Seen> list;

    public SiteView(Ui ui, Sites sites, Attachments attachments) {
        Steps<SiteWork.Draft> steps = new Steps<>(ui, sites.kept(), SiteWork.Draft::site);
        SiteEditor editor = new SiteEditor(ui, sites, steps);
        PhotoPair pair = new PhotoPair(ui, sites, attachments);
        list =
                new RegisterView<>(ui, new SiteListing(sites), ui.text("site.empty"))
                        .reading("site-sum", sites.kept().changes())
                        .deeds(
                                ui.text("site.add"),
                                new RegisterView.Deeds<>(
                                        () -> editor.open(null),
                                        one -> editor.open(one.work()),
                                        one -> steps.remove(one.work().id(), one.work().draft())))
                        .each("compare", ui.text("site.compare"), one -> pair.open(one.work()));
    }

    @Override
    public RegisterView<Sites.Seen> list() {
        return list;
    }
}
