package org.branchbook.servicedesk;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.branchbook.base.Dates;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.shift.FillRate;
import org.branchbook.shift.Shift;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** The shifts of a year: who signed up, who came, how the posts were filled. */
public final class ShiftView implements Screen {
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
        list =
                new RegisterView<Shift>(
                                ui, "shifts", ui.text("shift.title"), ui.text("shift.empty"))
                        .ofYear();
        columns();
        list.reading(
                        "shift-sum",
                        this::page,
                        doors.shifts().changes(),
                        doors.shifts().kept().changes(),
                        doors.services().changes())
                .numbered(Shift::id);
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

    private void columns() {
        list.column(ui.text("service.on"), 100, one -> one.draft().span().on().toString())
                .column(
                        ui.text("service.standing.day"),
                        60,
                        one ->
                                one.draft()
                                        .span()
                                        .on()
                                        .getDayOfWeek()
                                        .getDisplayName(TextStyle.SHORT, ui.messages().locale()))
                .column(
                        ui.text("service.time"),
                        105,
                        one ->
                                Dates.time(one.draft().span().from())
                                        + "–"
                                        + Dates.time(one.draft().span().to()))
                .column(ui.text("service.project"), 170, Shift::project)
                .column(ui.text("shift.post"), 110, one -> one.draft().post())
                .badge(ui.text("shift.signed"), 90, this::signed)
                .badge(ui.text("shift.came"), 80, this::came)
                .column(
                        ui.text("shift.names"),
                        190,
                        one ->
                                one.people().stream()
                                        .map(Shift.SignUp::name)
                                        .collect(Collectors.joining("、")))
                .column(ui.text("shift.handover"), 180, one -> one.draft().handover());
    }

    private Badge signed(Shift one) {
        return new Badge(
                ui.text("shift.signed.value", one.signed(), one.draft().quota()),
                one.free() == 0 ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL);
    }

    private Badge came(Shift one) {
        if (!doors.shifts().over(one) && one.came() == 0) {
            return new Badge(ui.text("shift.ahead"), Badge.Tone.NEUTRAL);
        }
        return new Badge(
                ui.text("shift.came.value", one.came()),
                one.came() > 0 ? Badge.Tone.GOOD : Badge.Tone.WARNING);
    }

    /** The month of the chosen shift, else this month. */
    private int month() {
        Shift chosen = list.table().getSelectionModel().getSelectedItem();
        LocalDate day = chosen == null ? ui.today() : chosen.draft().span().on();
        return day.getMonthValue();
    }

    private RegisterView.Page<Shift> page(int year) {
        List<Shift> rows = doors.shifts().year(year).reversed();
        FillRate rate = doors.shifts().filled(rows);
        return new RegisterView.Page<>(
                rows,
                ui.text(
                        "shift.sum",
                        rate.planned(),
                        rate.served(),
                        rate.wanted(),
                        rate.signed(),
                        rate.came(),
                        rate.saturdays(),
                        rate.onSaturday()));
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
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }

    @Override
    public void reveal(long row, LocalDate day) {
        list.reveal(row, day);
    }
}
