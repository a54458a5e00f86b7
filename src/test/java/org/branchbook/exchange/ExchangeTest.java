package org.branchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.exchange.Proposal.Status;
import org.branchbook.ics.IcsEvent;
import org.branchbook.ics.IcsReader;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendar files out of one book and into another. */
class ExchangeTest extends FxTest implements FileDialogs {
    private static final Messages ZH = new Messages(Locale.CHINA);
    private final TestBranch branch = new TestBranch();
    private final TestBranch other = new TestBranch();
    @TempDir private Path folder;

    @AfterEach
    void close() {
        branch.close();
        other.close();
    }

    private static Exchange exchange(TestBranch of) {
        return new Exchange(of.book.sql(), of.branches, of.activities, of.book.clock());
    }

    private byte[] year() {
        return exchange(branch).calendar(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZH);
    }

    private static byte[] file(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                        + String.join("\r\n", events)
                        + "\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String event(String title, String times) {
        return "BEGIN:VEVENT\r\nSUMMARY:" + title + "\r\n" + times + "\r\nEND:VEVENT";
    }

    private static List<Status> statuses(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::status).toList();
    }

    @Test
    void givesEveryActivityTheSameNameEachTimeAndNoOtherBookTheSame() {
        branch.plan(LocalDate.of(2026, 3, 20));
        other.plan(LocalDate.of(2026, 3, 20));
        IcsEvent first = IcsReader.read(year()).getFirst();
        assertEquals(first, IcsReader.read(year()).getFirst());
        byte[] elsewhere =
                exchange(other).calendar(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), ZH);
        assertTrue(!IcsReader.read(elsewhere).getFirst().uid().equals(first.uid()));
        assertEquals(LocalDate.of(2026, 3, 20).atTime(14, 30), first.start());
    }

    @Test
    void bringsAYearFromOneBookIntoAnotherAsItWas() {
        branch.plan(LocalDate.of(2026, 3, 20));
        branch.plan(
                ActivityType.GROUP_MEETING,
                LocalDate.of(2026, 4, 8),
                Audience.group(branch.firstGroup));
        List<Proposal> proposals = exchange(other).read(year());
        assertEquals(List.of(Status.NEW, Status.NEW), statuses(proposals));
        exchange(other).plan(proposals);
        assertEquals(
                branch.activities.year(2026).stream().map(Activity::plan).toList(),
                other.activities.year(2026).stream().map(Activity::plan).toList());
        assertEquals(List.of(Status.EXISTS, Status.EXISTS), statuses(exchange(other).read(year())));
    }

    @Test
    void saysOfEachEntryWhyItCannotBePlanned() {
        branch.branches.addGroup("第二党小组");
        List<Proposal> proposals =
                exchange(branch)
                        .read(
                                file(
                                        event("看牙", "DTSTART:20260401T090000"),
                                        event("主题党日", "DTSTART;VALUE=DATE:20260402"),
                                        event(
                                                "专题党课",
                                                "DTSTART:20260403T230000\r\nDTEND:20260404T010000"),
                                        event("党小组会", "DTSTART:20260405T090000"),
                                        event("第二党小组党小组会", "DTSTART:20260406T090000"),
                                        event("四月主题党日活动", "DTSTART:20260407T090000")));
        assertEquals(
                List.of(
                        Status.NO_TYPE,
                        Status.NO_TIME,
                        Status.SEVERAL_DAYS,
                        Status.NO_GROUP,
                        Status.NEW,
                        Status.NEW),
                statuses(proposals));
        assertEquals(ActivityType.THEME_PARTY_DAY, proposals.getLast().type());
        assertEquals(2, exchange(branch).plan(proposals).size());
    }

    @Test
    void plansFromAFileAfterALookAndTakesItBack() throws IOException {
        Files.write(
                folder.resolve("plan.ics"),
                file(
                        event("四月主题党日", "DTSTART:20260407T143000\r\nDTEND:20260407T160000"),
                        event("参观纪念馆", "DTSTART:20260408T143000\r\nLOCATION:纪念馆")));
        show(1280, 800, this::root);
        onFx(() -> menu().getItems().getLast().fire());
        waitFor("the panel", () -> shown("exchange-type-1"));
        assertTrue(fx(() -> find("exchange-choose-1", CheckBox.class).isDisable()));
        @SuppressWarnings("unchecked") // made as such by the panel
        ComboBox<ActivityType> type = find("exchange-type-1", ComboBox.class);
        onFx(() -> type.setValue(ActivityType.STUDY_SESSION));
        waitFor("chosen", () -> find("exchange-choose-1", CheckBox.class).isSelected());
        shoot("exchange");
        click("panel-primary");
        waitFor("both", () -> branch.activities.year(2026).size() == 2);
        assertEquals("纪念馆", branch.activities.year(2026).getLast().plan().place());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("none", () -> branch.activities.year(2026).isEmpty());
    }

    @Test
    void savesTheMonthOnScreen() throws IOException {
        branch.plan(LocalDate.of(2026, 3, 20));
        branch.plan(LocalDate.of(2026, 4, 20));
        show(1280, 800, this::root);
        onFx(() -> menu().getItems().getFirst().fire());
        waitFor("the file", () -> Files.exists(folder.resolve("2026-03.ics")));
        waitFor("the notice", () -> text("notice-text").contains("2026-03.ics"));
        assertEquals(1, IcsReader.read(Files.readAllBytes(folder.resolve("2026-03.ics"))).size());
    }

    private MenuButton menu() {
        return find("calendar-exchange", MenuButton.class);
    }

    private javafx.scene.Parent root() {
        Ui ui = new Ui(ZH, tasks(), branch.book.clock(), stage(), Memory.brief());
        ui.dialogs(this);
        ui.content(
                new VBox(
                        new ExchangeMenu(ui, exchange(branch), () -> YearMonth.of(2026, 3))
                                .node()));
        return ui.root();
    }

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        return Optional.of(folder.resolve("plan.ics"));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
