package org.branchbook.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.sharing.Shares.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A text becomes part of an activity by one deed of its writer, and leaves it again. */
class SharesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final TestBranch branch = new TestBranch();
    private final Shares shares =
            new Shares(branch.activities, new FileCopies(branch.book.book().attachments()));
    private final Shares.Text text = new Shares.Text("学习体会", "张三", DAY, "读到第12页，想了很多。");

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void becomesAWordFileAmongTheMaterials() throws IOException {
        ActivityId id = branch.plan(DAY);
        Shares.Undo undo = shares.share(text, id, Place.MATERIALS);
        Evidence evidence = branch.activities.evidence(id).getFirst();
        assertEquals(Evidence.Kind.MATERIAL, evidence.kind());
        assertEquals("学习体会（张三）.docx", evidence.file().name());
        Path kept = branch.book.book().attachments().path(evidence.file().sha256());
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(kept))) {
            List<String> lines = read.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertTrue(lines.contains("读到第12页，想了很多。"), lines::toString);
            assertTrue(lines.contains("张三"), lines::toString);
        }
        undo.run();
        assertEquals(List.of(), branch.activities.evidence(id));
    }

    @Test
    void becomesAParagraphOfTheMinutesAndGoesAlone() {
        ActivityId id = branch.plan(DAY);
        branch.activities.saveMinutes(id, "会议开始。");
        Shares.Undo undo = shares.share(text, id, Place.MINUTES);
        assertEquals("会议开始。\n张三（学习体会）：读到第12页，想了很多。", branch.activities.get(id).minutes());
        branch.activities.saveMinutes(id, branch.activities.get(id).minutes() + "\n会议结束。");
        undo.run();
        assertEquals("会议开始。\n会议结束。", branch.activities.get(id).minutes());
    }

    @Test
    void aClosedRecordIsNoPlaceAndIdNumbersStayOut() {
        ActivityId id = branch.plan(DAY);
        branch.activities.setClosed(id, true);
        assertEquals(List.of(), shares.places(DAY));
        assertThrows(AppException.class, () -> shares.share(text, id, Place.MINUTES));
        ActivityId open = branch.plan(DAY);
        Shares.Text bad = new Shares.Text("学习体会", "", DAY, "帮 11010519491231002X 买药");
        assertEquals(
                2,
                assertThrows(InvalidInput.class, () -> shares.share(bad, open, Place.MATERIALS))
                        .problems()
                        .size());
    }
}
