package org.branchbook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

class KeptMenuTest {
    @Test
    void offersEachTemplateAndThenAFile() {
        KeptTemplate kept =
                new KeptTemplate(
                        "本支部_名单",
                        () -> {
                            throw new IllegalStateException("read before it was chosen");
                        });
        List<String> done = new ArrayList<>();
        List<MenuItem> items =
                KeptMenu.items(
                        List.of(kept),
                        chosen -> done.add(chosen.name()),
                        KeptMenu.item("选择文件…", () -> done.add("file")));
        items.getFirst().fire();
        items.getLast().fire();
        assertEquals(List.of("本支部_名单", "file"), done);
        assertFalse(items.getFirst().isMnemonicParsing());
    }
}
