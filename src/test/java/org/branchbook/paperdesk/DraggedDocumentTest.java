package org.branchbook.paperdesk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import javafx.scene.input.DataFormat;
import org.branchbook.ui.DragOut;
import org.junit.jupiter.api.Test;

/** What the dragboard holds; the headless platform has none to drag with. */
class DraggedDocumentTest {
    @Test
    void aDocumentIsDraggedAsAWrittenFileWithItsName() throws IOException {
        byte[] pdf = {1, 2, 3};
        var content = DragOut.content(PagePreview.temporary("第一季度党员大会：记录", "pdf", pdf));
        assertEquals(Set.of(DataFormat.FILES), content.keySet());
        List<File> files = content.getFiles();
        assertEquals(1, files.size());
        File file = files.getFirst();
        assertEquals("第一季度党员大会：记录.pdf", file.getName());
        assertArrayEquals(pdf, Files.readAllBytes(file.toPath()));
    }
}
