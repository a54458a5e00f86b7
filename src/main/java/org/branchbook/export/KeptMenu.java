package org.branchbook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.branchbook.control.Menus;

/** Offers the templates that are kept, and a file after them. */
final class KeptMenu {
    private KeptMenu() {}

    static List<MenuItem> items(
            List<KeptTemplate> kept, Consumer<KeptTemplate> chosen, MenuItem file) {
        List<MenuItem> items = new ArrayList<>();
        for (KeptTemplate template : kept) {
            items.add(Menus.item(template.name(), () -> chosen.accept(template)));
        }
        items.add(new SeparatorMenuItem());
        items.add(file);
        return items;
    }
}
