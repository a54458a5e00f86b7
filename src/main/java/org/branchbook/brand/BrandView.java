package org.branchbook.brand;

import java.util.function.Consumer;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** The brands of the branch. */
public final class BrandView implements RegisterScreen {
    private final RegisterView<BrandListing.Row> list;

    /**
     * @param paper writes the sheet of a brand
     */
    public BrandView(Ui ui, BrandDoors doors, Consumer<Brand> paper) {
        BrandEditor editor = new BrandEditor(ui, doors);
        BrandDetail detail = new BrandDetail(ui, doors, editor);
        list =
                new RegisterView<>(ui, new BrandListing(doors.brands()), ui.text("brand.empty"))
                        .detail(one -> detail.of(one.brand()))
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

    @Override
    public RegisterView<BrandListing.Row> list() {
        return list;
    }
}
