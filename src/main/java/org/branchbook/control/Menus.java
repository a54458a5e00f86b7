package org.branchbook.control;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Menus without mnemonics: a name may hold an underscore. */
public final class Menus {
    private Menus() {}

    public static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** An item that is found by its id. */
    public static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = item(text, action);
        item.setId(id);
        return item;
    }

    public static MenuButton button(String id, String text, MenuItem... items) {
        MenuButton button = new MenuButton(text, null, items);
        button.setId(id);
        button.setMnemonicParsing(false);
        return button;
    }
}
