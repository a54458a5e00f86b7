package org.branchbook.template;

import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Messages;

/** How the record of an activity is written. */
public sealed interface RecordStyle {
    /** The two that the program brings. */
    enum BuiltIn implements RecordStyle, Messages.Texted {
        /** Text in the layout of GB/T 9704 under a table of the particulars. */
        NARRATIVE("template.style.narrative"),
        /** One table, as most paper handbooks have it. */
        FORM("template.style.form");

        private final String key;

        BuiltIn(String key) {
            this.key = key;
        }

        /** narrative, form, or their names in Chinese. */
        public static Optional<BuiltIn> named(String word) {
            return switch (word.strip().toLowerCase(Locale.ROOT)) {
                case "narrative", "叙述式" -> Optional.of(NARRATIVE);
                case "form", "表格式" -> Optional.of(FORM);
                default -> Optional.empty();
            };
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** A template of the branch. */
    record Own(Template template) implements RecordStyle {}

    /** Its name, in the words of the interface for those the program brings. */
    default String text(Messages messages) {
        return switch (this) {
            case BuiltIn brought -> messages.text(brought);
            case Own own -> own.template.name();
        };
    }
}
