package org.branchbook.help;

import java.util.List;
import java.util.Optional;

/**
 * One file of the manual. Its first section is what stands before the first heading and carries the
 * chapter's title.
 */
record Chapter(String id, String title, List<Section> sections) {
    Chapter {
        sections = List.copyOf(sections);
    }

    /** A section by the name behind its heading. */
    Optional<Section> section(String name) {
        return sections.stream().filter(section -> section.id().equals(name)).findFirst();
    }

    /** Everything as plain text, as a terminal shows it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            text.append(text.isEmpty() ? "" : "\n\n").append(section.title()).append("\n\n");
            text.append(section.text());
        }
        return text.toString();
    }
}
