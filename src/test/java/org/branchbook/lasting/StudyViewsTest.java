package org.branchbook.lasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Changes;
import org.branchbook.control.Screen;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.home.StudyFeatures;
import org.branchbook.initiative.Initiative;
import org.branchbook.initiative.InitiativeView;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.reading.Note;
import org.branchbook.reading.NoteView;
import org.branchbook.reading.Pages;
import org.branchbook.reading.PlanView;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.takeaway.Practice;
import org.branchbook.takeaway.Takeaway;
import org.branchbook.takeaway.TakeawayView;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Ui;
import org.branchbook.volunteer.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read, taken from practice and asked by the superior, one after another in a window. */
class StudyViewsTest extends PartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);
    private static final Clock CLOCK =
            Clock.fixed(
                    LocalDate.of(2026, 11, 28)
                            .atTime(9, 0)
                            .atZone(ZoneId.systemDefault())
                            .toInstant(),
                    ZoneId.systemDefault());

    private Ui ui;
    private StackPane place;

    private void serve(LeiFengFeatures leiFeng) {
        long zhang = leiFeng.volunteers().ensure(leiFeng.volunteers().named("张三", DAY));
        leiFeng.services()
                .add(
                        new Stint.Draft(
                                zhang,
                                Identity.MEMBER,
                                new Span(DAY, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                                0,
                                new Stint.Work(
                                        ServiceCategory.ELDERLY,
                                        null,
                                        null,
                                        "",
                                        new Stint.Served("A03", 1))));
    }

    private void fill(OpenBook book) {
        MemberId zhang =
                book.members()
                        .add(
                                new MemberDraft(
                                        Map.of(MemberField.NAME, "张三"),
                                        Stage.FULL,
                                        null,
                                        Set.of(),
                                        MemberDraft.Dates.UNKNOWN),
                                "");
        serve(book.leiFeng());
        StudyFeatures doors = book.leiFeng().study();
        doors.readings().fill(new Pages("示范版", 12, 30, DAY, 8).portions());
        doors.readings().notes().add(new Note.Draft(null, zhang, DAY, "想了很多"));
        Practice day = doors.takeaways().year(2026).getFirst();
        doors.takeaways().save(day.key(), new Takeaway("奉献", "老人更想有人说话"));
        doors.initiatives()
                .add(
                        new Initiative.Draft(
                                "学雷锋倡议书",
                                "示范组〔2026〕3号",
                                "示范大学党委组织部",
                                DAY,
                                DAY.plusDays(20),
                                List.of("每月一课", "走进敬老院")));
    }

    private void shows(String id, int rows, Screen screen) {
        onFx(() -> {
            place.getChildren().setAll(screen.node());
            screen.shown();
        });
        waitFor(id, () -> rows(id) == rows);
    }

    private int rows(String id) {
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#" + id);
        return table == null ? -1 : fx(() -> table.getItems().size());
    }

    @Test
    void eachShowsItsRowsAndWhatTheyComeTo(@TempDir Path folder) {
        try (OpenBook book = OpenBook.create(folder.resolve("book"), CLOCK)) {
            fill(book);
            StudyFeatures doors = book.leiFeng().study();
            List<Changes> changed = List.of(book.leiFeng().services().changes());
            place =
                    open(
                            Locale.CHINA,
                            CLOCK,
                            made -> {
                                ui = made;
                                return new StackPane();
                            },
                            pane -> pane);
            shows("readings", 3, fx(() -> new PlanView(ui, doors.readings(), _ -> {})));
            shows(
                    "notes",
                    1,
                    fx(() -> new NoteView(ui, doors.readings(), book.leiFeng().shares())));
            assertTrue(text("notes-sum").contains("3月"), text("notes-sum"));
            shows("takeaways", 1, fx(() -> new TakeawayView(ui, doors.takeaways(), changed)));
            assertEquals("开展实践 1 次，写了收获 1 次。", text("takeaway-sum"));
            shows("lasting", 1, fx(() -> new LastingView(ui, doors.lastings(), changed)));
            assertTrue(text("lasting-sum").contains("第一次服务的 1 人"), text("lasting-sum"));
            shows(
                    "initiatives",
                    1,
                    fx(() -> new InitiativeView(ui, doors.initiatives(), _ -> {}, changed)));
            waitFor("the clauses of the one there is", () -> rows("clauses") == 2);
        }
    }
}
