package org.branchbook.ui;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/**
 * Chooses the first installed font that shows Chinese as a plain sans, else the bundled one. It is
 * named outright because JavaFX's own fallback may end in a brush face.
 */
public final class Fonts {
    private static final List<String> FAMILIES =
            List.of(
                    "Microsoft YaHei UI",
                    "Microsoft YaHei",
                    "PingFang SC",
                    "HarmonyOS Sans SC",
                    "Noto Sans CJK SC",
                    "Noto Sans SC",
                    "Source Han Sans SC",
                    "Source Han Sans CN",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei",
                    "Droid Sans Fallback");

    private Fonts() {}

    /** Sets the family for everything below the root. */
    public static void apply(Parent root) {
        family().ifPresent(family -> root.getStyleClass().add(styleClass(family)));
    }

    /**
     * Each family has a class of this name in app.css; an inline style would be parsed at start.
     */
    private static String styleClass(String family) {
        return "font-" + family.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Optional<String> family() {
        Set<String> installed = new HashSet<>(Font.getFamilies());
        return FAMILIES.stream().filter(installed::contains).findFirst().or(Fonts::bundled);
    }

    private static Optional<String> bundled() {
        InputStream in = Fonts.class.getResourceAsStream("/assets/fonts/wqy-microhei.ttc");
        if (in == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(Font.loadFont(in, 13)).map(Font::getFamily);
    }
}
