package org.branchbook.formcheck;

import static org.branchbook.check.CheckedBranch.DAY;
import static org.branchbook.check.CheckedBranch.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Evidence;
import org.branchbook.check.CheckedBranch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each check of what proves an activity: it fires, and it stays silent. */
class FormChecksTest {
    private static final List<String> NOTHING = List.of();

    private final CheckedBranch book = new CheckedBranch();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void r20AsksForPhotos() {
        ActivityId id = book.held(plan(ActivityType.THEME_PARTY_DAY, DAY));
        assertEquals(List.of("check.R20.none"), book.finds(new PhotosMissing(), id));
        book.file(id, Evidence.Kind.PHOTO, "1.jpg", "a");
        assertEquals(List.of("check.R20.few"), book.finds(new PhotosMissing(), id));
        book.file(id, Evidence.Kind.PHOTO, "2.jpg", "b");
        book.file(id, Evidence.Kind.PHOTO, "3.jpg", "c");
        assertEquals(NOTHING, book.finds(new PhotosMissing(), id));
        assertEquals(NOTHING, book.finds(new PhotosMissing(), book.meeting()));
    }

    @Test
    void r33ComparesAttachmentsWithTheText() throws IOException {
        ActivityId id = book.meeting();
        book.branch.activities.saveMinutes(id, "名单见附件1，安排见附件2。");
        book.file(id, Evidence.Kind.MATERIAL, "名单.docx", "a");
        assertEquals(List.of("check.R33.fewer"), book.finds(new AttachmentsMissing(), id));
        book.file(id, Evidence.Kind.MATERIAL, "安排.docx", "b");
        assertEquals(NOTHING, book.finds(new AttachmentsMissing(), id));
        String hash = book.branch.activities.evidence(id).getFirst().file().sha256();
        Files.delete(book.branch.book.book().attachments().path(hash));
        assertEquals(List.of("check.R33.lost"), book.finds(new AttachmentsMissing(), id));
    }
}
