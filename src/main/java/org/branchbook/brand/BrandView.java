package org.branchbook.brand;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** The brands of the branch. */
public final class BrandView implements RegisterScreen {
    private final BrandDoors doors;
    private final RegisterView<Row> list;

    /** A brand with what it did. */
    record Row(Brand brand, BrandFigures figures) {}

    /**
     * @param paper writes the sheet of a brand
     */
    public BrandView(Ui ui, BrandDoors doors, Consumer<Brand> paper) {
        this.doors = doors;
        BrandEditor editor = new BrandEditor(ui, doors);
        BrandDetail detail = new BrandDetail(ui, doors, editor);
        list =
                new RegisterView<>(ui, this::listing, ui.text("brand.empty"))
                        .detail(one -> detail.of(one.brand()))
                        .numbered(one -> one.brand().id())
                        .reading(
                                doors.brands().changes(),
                                doors.projects().changes(),
                                doors.partners().changes())
                        .deeds(
                                ui.text("brand.add"),
                                new RegisterView.Deeds<>(
                                        () -> editor.open(null),
                                        one -> editor.open(one.brand()),
                                        one -> editor.remove(one.brand())))
                        .each("evidence", ui.text("brand.prove"), one -> editor.prove(one.brand()))
                        .each("sheet", ui.text("brand.sheet"), one -> paper.accept(one.brand()));
    }

    private Listing<Row> listing(Words words) {
        return new Listing<Row>(words, "brands", "brand.title")
                .onPaper("listing.brand")
                .column("brand.name", 170, one -> one.brand().name())
                .names("brand.leader", 80, one -> one.brand().draft().leader())
                .day("brand.founded", 100, one -> one.brand().founded())
                .number("brand.team.size", 80, one -> one.figures().team())
                .number("brand.activities", 80, one -> one.figures().activities())
                .rows(_ -> rows());
    }

    private List<Row> rows() {
        List<Brand> all = doors.brands().all();
        Map<Long, BrandFigures> figures = doors.brands().figures(all);
        return all.stream()
                .map(one -> new Row(one, Objects.requireNonNull(figures.get(one.id()))))
                .toList();
    }

    @Override
    public RegisterView<Row> list() {
        return list;
    }
}
