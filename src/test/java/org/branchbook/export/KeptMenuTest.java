package org.branchbook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.branchbook.control.Menus;
import org.branchbook.ui.FxTest;
import org.junit.jupiter.api.Test;

/**
 * With the toolkit started: menu items made before it leave controls unusable for the whole JVM.
 */
class KeptMenuTest extends FxTest {
    @Test
    void offersEachTemplateUnderItsNameAndThenAFile() {
        List<String> done = new ArrayList<>();
        List<MenuItem> items =
                fx(() ->
                        KeptMenu.items(
                                List.of(kept("本支部_名单"), kept("上报表")),
                                chosen -> done.add(chosen.name()),
                                Menus.item("选择文件…", () -> done.add("file"))));
        onFx(() -> items.forEach(MenuItem::fire));
        assertEquals(List.of("本支部_名单", "上报表", "file"), done);
        assertEquals("本支部_名单", items.getFirst().getText());
        assertFalse(items.getFirst().isMnemonicParsing());
    }

    private static KeptTemplate kept(String name) {
        return new KeptTemplate(
                name,
                () -> {
                    throw new IllegalStateException("read before it was chosen");
                });
    }
}
