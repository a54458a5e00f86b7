package org.branchbook.template;

import org.branchbook.activity.Activities;

/** What the screens of templates work with. */
public record TemplateDoors(
        Templates templates, RecordPapers papers, Activities activities, PageView pages) {

    /** Shows pages as they will be printed. */
    @FunctionalInterface
    public interface PageView {
        void show(String title, byte[] pdf);
    }
}
