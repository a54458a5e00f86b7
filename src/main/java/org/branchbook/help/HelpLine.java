package org.branchbook.help;

/** A line at the left of the manual. */
sealed interface HelpLine {
    Chapter chapter();

    /** The section it leads to. */
    Section section();

    /** A chapter of the contents. */
    record Whole(Chapter chapter) implements HelpLine {
        @Override
        public Section section() {
            return chapter.sections().getFirst();
        }
    }

    /** A section of the chapter that is shown. */
    record Part(Chapter chapter, Section section) implements HelpLine {}

    /** A section that holds what was asked for. */
    record Found(Hit hit) implements HelpLine {
        @Override
        public Chapter chapter() {
            return hit.chapter();
        }

        @Override
        public Section section() {
            return hit.section();
        }
    }
}
