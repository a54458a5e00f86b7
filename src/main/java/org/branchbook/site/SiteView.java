package org.branchbook.site;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.storage.Attachments;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The places worked on in a year, with their measures and photos. */
public final class SiteView implements Screen {
    private final Ui ui;
    private final Sites sites;
    private final RegisterView<Sites.Seen> list;

    public SiteView(Ui ui, Sites sites, Attachments attachments) {
        this.ui = ui;
        this.sites = sites;
        Steps<SiteWork.Draft> steps = new Steps<>(ui, sites.kept(), SiteWork.Draft::site);
        SiteEditor editor = new SiteEditor(ui, sites, steps);
        PhotoPair pair = new PhotoPair(ui, sites, attachments);
        list =
                new RegisterView<Sites.Seen>(
                                ui, "sites", ui.text("site.title"), ui.text("site.empty"))
                        .ofYear();
        columns();
        list.reading("site-sum", this::page, sites.kept().changes())
                .deeds(
                        ui.text("site.add"),
                        new RegisterView.Deeds<>(
                                () -> editor.open(null),
                                one -> editor.open(one.work()),
                                one -> steps.remove(one.work().id(), one.work().draft())))
                .each("compare", ui.text("site.compare"), one -> pair.open(one.work()));
    }

    private void columns() {
        list.column(ui.text("service.on"), 100, one -> one.work().draft().on().toString())
                .column(ui.text("site.site"), 220, one -> one.work().draft().site())
                .number(ui.text("site.times"), 80, Sites.Seen::times)
                .number(ui.text("site.area"), 100, one -> one.work().draft().measures().area())
                .number(ui.text("site.waste"), 100, one -> one.work().draft().measures().waste())
                .number(ui.text("site.trees"), 80, one -> one.work().draft().measures().trees())
                .badge(ui.text("site.photos"), 130, this::photos)
                .column(ui.text("service.note"), 240, one -> one.work().draft().note());
    }

    private Badge photos(Sites.Seen one) {
        return one.work().draft().photos().both()
                ? new Badge(ui.text("site.bothPhotos"), Badge.Tone.GOOD)
                : new Badge(ui.text("site.photoMissing"), Badge.Tone.WARNING);
    }

    private RegisterView.Page<Sites.Seen> page(int year) {
        List<Sites.Seen> rows = sites.year(year).reversed();
        long places = rows.stream().map(one -> one.work().draft().site()).distinct().count();
        return new RegisterView.Page<>(
                rows,
                ui.text(
                        "site.sum",
                        rows.size(),
                        places,
                        sum(rows, SiteWork.Measures::area),
                        sum(rows, SiteWork.Measures::waste),
                        sum(rows, SiteWork.Measures::trees)));
    }

    private static int sum(
            List<Sites.Seen> rows, Function<SiteWork.Measures, @Nullable Integer> measure) {
        int sum = 0;
        for (Sites.Seen one : rows) {
            Integer value = measure.apply(one.work().draft().measures());
            sum += value == null ? 0 : value;
        }
        return sum;
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
