package org.branchbook.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.member.MemberId;
import org.branchbook.schedule.Schedules;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The notice as a secretary sends it: copied, and noted as sent. */
class NoticePartTest extends PartTest {
    private final TestBranch branch = new TestBranch();

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void theNoticeGoesToTheClipboardAndNamesWhoAskedForLeave() {
        MemberId away = branch.person("张三");
        branch.person("李四");
        ActivityId id = branch.plan(TestBook.TODAY.plusDays(7));
        branch.attendances.mark(id, away, Mark.LEAVE, "出差");
        Schedules schedules = new Schedules(branch.branches, branch.activities, branch.attendances);
        List<ActivityId> written = new ArrayList<>();
        NoticePart part =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui ->
                                new NoticePart(
                                        ui,
                                        branch.activities,
                                        branch.attendances,
                                        schedules,
                                        written::add),
                        NoticePart::node);
        onFx(() -> part.show(branch.activities.get(id)));
        waitFor("the people", () -> text("notice-people").contains("张三（出差）"));
        click("notice-copy");
        String copied = fx(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(schedules.noticeText(id, TestBook.TODAY), copied);
        assertTrue(copied.contains("学院三楼会议室"), copied);
        click("notice-word");
        assertEquals(List.of(id), written);
        click("notice-sent");
        waitFor("it to be noted", () -> branch.activities.get(id).stamps().notified() != null);
        shoot("notice-part");
    }
}
