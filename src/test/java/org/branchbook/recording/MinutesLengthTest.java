package org.branchbook.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.branchbook.attendance.TestBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.InputMethod;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The length of the minutes is told while they are typed by an input method. */
class MinutesLengthTest extends PartTest {
    private final TestBranch branch = new TestBranch();

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void lettersBeingComposedAreNotCounted() {
        open(
                Locale.CHINA,
                TestBook.clock(TestBook.TODAY),
                ui -> new MinutesEditor(ui, branch.activities),
                editor -> editor);
        enter("minutes", "会议开始。");
        assertEquals("5 字", text("minutes-length"));
        InputMethod typing = new InputMethod(find("minutes"));
        onFx(() -> typing.compose("z"));
        onFx(() -> typing.compose("zhang"));
        assertEquals("5 字", text("minutes-length"));
        onFx(() -> typing.commit("张三"));
        assertEquals("7 字", text("minutes-length"));
        onFx(() -> typing.compose("d"));
        onFx(() -> typing.commit("到"));
        assertEquals("8 字", text("minutes-length"));
        assertEquals("会议开始。张三到", text("minutes"));
    }
}
