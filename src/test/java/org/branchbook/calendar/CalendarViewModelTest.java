package org.branchbook.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.almanac.Almanac;
import org.branchbook.almanac.AlmanacDay;
import org.branchbook.almanac.AlmanacDay.Note;
import org.branchbook.almanac.AlmanacDay.Tone;
import org.branchbook.base.Messages;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.HolidayCalendar.Kind;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarViewModelTest {
    private static final LocalDate MARCH_12 = LocalDate.of(2026, 3, 12);
    private final TestBook book = TestBook.create();
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final List<String> said = new ArrayList<>();
    private final List<Tasks.Work> undos = new ArrayList<>();
    private final CalendarViewModel model =
            new CalendarViewModel(
                    TestSources.of(book, activities),
                    Tasks.inline(),
                    new Messages(Locale.CHINA),
                    book.clock(),
                    new CalendarViewModel.Says(
                            said::add,
                            (text, undo) -> {
                                said.add(text);
                                undos.add(undo);
                            }));
    private ActivityId meeting;

    @BeforeEach
    void plan() {
        meeting = activities.plan(Plans.plan(ActivityType.MEMBER_MEETING, MARCH_12, 14, "党员大会"));
        activities.changes().listen(model::reload);
        model.reload();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void beginsOnAMondayAndHasSixWeeks() {
        assertEquals(LocalDate.of(2026, 2, 23), page().days().getFirst().date());
        assertEquals(LocalDate.of(2026, 4, 5), page().days().getLast().date());
        model.show(YearMonth.of(2027, 2));
        assertEquals(LocalDate.of(2027, 2, 1), page().days().getFirst().date());
        assertEquals(42, page().days().size());
    }

    @Test
    void saysWhatTheCalendarsSayOfADay() {
        assertEquals(new Note("学雷锋纪念日", Tone.FESTIVE), day(2026, 3, 5).note());
        assertEquals(new Note("清明节", Tone.MOURNING), day(2026, 4, 5).note());
        assertEquals(new Note("二月", Tone.PLAIN), day(2026, 3, 19).note());
        assertEquals(new Note("春分", Tone.NAMED), day(2026, 3, 20).note());
        assertEquals("农历正月三十", day(2026, 3, 18).lunar());
        assertEquals(Kind.MAKE_UP_WORKDAY, day(2026, 2, 28).status().kind());
        assertEquals(Kind.HOLIDAY, day(2026, 2, 15).status().kind());
        assertEquals("春节", day(2026, 2, 15).note().text());
        assertEquals(Tone.MOURNING, day(2026, 12, 13).note().tone());
    }

    @Test
    void knowsWhichYearHasNoHolidaysYet() {
        assertEquals(null, page().year().unannounced());
        model.show(YearMonth.of(2027, 5));
        assertEquals(2027, page().year().unannounced());
    }

    @Test
    void turnsThePageWithTheSelectedDay() {
        model.select(LocalDate.of(2026, 3, 31));
        model.stepDays(1);
        assertEquals(YearMonth.of(2026, 4), page().month());
        model.select(LocalDate.of(2026, 5, 31));
        model.stepMonths(1);
        assertEquals(LocalDate.of(2026, 6, 30), model.selected().get());
    }

    @Test
    void movesAnActivityAndTakesItBack() throws Exception {
        model.move(activities.get(meeting), LocalDate.of(2026, 4, 2));
        assertEquals(LocalDate.of(2026, 4, 2), activities.get(meeting).date());
        assertEquals(LocalDate.of(2026, 4, 2), model.selected().get());
        assertEquals(meeting, model.chosenActivity().orElseThrow().id());
        assertEquals(List.of("“党员大会”已移到2026-04-02"), said);
        undos.getFirst().run();
        assertEquals(MARCH_12, activities.get(meeting).date());
    }

    @Test
    void neitherMovesNorRemovesAClosedRecord() {
        activities.setClosed(meeting, true);
        model.move(activities.get(meeting), MARCH_12.plusDays(1));
        model.remove(activities.get(meeting));
        assertEquals(MARCH_12, activities.get(meeting).date());
        assertEquals(2, said.size());
        assertTrue(undos.isEmpty());
    }

    @Test
    void leavesOutHiddenKinds() {
        model.filter().show(TypeColour.MEMBERS, false);
        assertEquals(List.of(), page().busy());
        model.filter().show(TypeColour.MEMBERS, true);
        assertEquals(1, page().busy().size());
    }

    private CalendarMonth page() {
        return model.page().get();
    }

    private AlmanacDay day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Almanac(new Messages(Locale.CHINA), HolidayCalendar.bundled())
                .days(date, 1)
                .getFirst();
    }
}
