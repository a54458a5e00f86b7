package org.branchbook.servicedesk;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.servicelist.ShiftListing;
import org.branchbook.shift.Shift;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** The shifts of a year: who signed up, who came, how the posts were filled. */
public final class ShiftView implements RegisterScreen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final RegisterView<Shift> list;

    /**
     * @param papers writes the duty roster of a year and month
     */
    public ShiftView(
            Ui ui,
            ServiceDoors doors,
            Supplier<HolidayCalendar> holidays,
            BiConsumer<Integer, Integer> papers) {
        this.ui = ui;
        this.doors = doors;
        list = new RegisterView<>(ui, new ShiftListing(doors.shifts()), ui.text("shift.empty"));
        list.reading(
                "shift-sum",
                doors.shifts().changes(),
                doors.shifts().kept().changes(),
                doors.services().changes());
        tools(holidays, papers);
        list.deeds(
                        ui.text("shift.add"),
                        new RegisterView.Deeds<>(
                                () -> new ShiftEditor(ui, doors).add(),
                                one -> new ShiftEditor(ui, doors).change(one),
                                this::remove))
                .each("people", ui.text("shift.people"), new SignUpPanel(ui, doors)::open)
                .each("arrive", ui.text("shift.arrive"), new ArrivalForm(ui, doors)::open);
    }

    private void tools(Supplier<HolidayCalendar> holidays, BiConsumer<Integer, Integer> papers) {
        list.tool(
                        Buttons.id(
                                "shift-paper",
                                Buttons.plain(
                                        ui.text("shift.paper"),
                                        Icon.PRINT,
                                        () -> papers.accept(list.year(), month()))))
                .tool(
                        Buttons.id(
                                "shift-slots",
                                Buttons.plain(
                                        ui.text("shift.slots"),
                                        Icon.CALENDAR,
                                        () -> new SlotPanel(ui, doors, holidays).open())));
    }

    /** The month of the chosen shift, else this month. */
    private int month() {
        Shift chosen = list.table().getSelectionModel().getSelectedItem();
        LocalDate day = chosen == null ? ui.today() : chosen.draft().span().on();
        return day.getMonthValue();
    }

    private void remove(Shift one) {
        Steps.remove(
                ui,
                () -> {
                    doors.shifts().kept().remove(one.id());
                    return ui.text("shift.removed", one.said(), one.came());
                },
                () -> doors.shifts().kept().restore(one.id()));
    }

    @Override
    public RegisterView<Shift> list() {
        return list;
    }
}
