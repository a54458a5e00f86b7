package org.branchbook.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.document.DocumentBatch;
import org.branchbook.document.Documents;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.office.OfficeKind;
import org.branchbook.recordpaper.RecordForm;
import org.branchbook.tag.Values;

/** Writes the record of an activity in the style chosen for its type. */
public final class RecordPapers implements DocumentBatch.Records {
    private final Documents documents;
    private final Activities activities;
    private final Templates templates;
    private final Clock clock;
    private final OfficeLayout layout;

    public RecordPapers(
            Documents documents,
            Activities activities,
            Templates templates,
            Clock clock,
            OfficeLayout layout) {
        this.documents = documents;
        this.activities = activities;
        this.templates = templates;
        this.clock = clock;
        this.layout = layout;
    }

    /** The style in which {@link #write} writes the record of an activity. */
    public RecordStyle style(ActivityId id) {
        return templates.style(activities.get(id).type());
    }

    /** Without dot: docx, or xlsx where the template is a workbook. */
    public static String ending(RecordStyle style) {
        return style instanceof RecordStyle.Own own
                ? own.template().kind().ending()
                : OfficeKind.WORD.ending();
    }

    @Override
    public String ending(ActivityId id) {
        return ending(style(id));
    }

    @Override
    public byte[] write(ActivityId id) {
        return write(id, style(id));
    }

    public byte[] write(ActivityId id, RecordStyle style) {
        return switch (style) {
            case RecordStyle.BuiltIn.NARRATIVE -> documents.minutes(id);
            case RecordStyle.BuiltIn.FORM -> Templates.checkedForm().fill(values(id));
            case RecordStyle.Own own -> templates.check(own.template()).fill(values(id));
        };
    }

    @Override
    public Supplier<byte[]> pages(ActivityId id) {
        return ready(id, style(id));
    }

    @Override
    public Set<ActivityType> narrative() {
        return templates.styles().entrySet().stream()
                .filter(chosen -> !laysOut(chosen.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActivityType.class)));
    }

    /**
     * As .pdf, to preview, to print and to keep. Where nothing here can lay out a template of the
     * branch these are the pages of the narrative style; see {@link #laysOut}.
     */
    public byte[] pages(ActivityId id, RecordStyle style) {
        return ready(id, style).get();
    }

    /** Everything of the book is read; LibreOffice is asked when the pages are. */
    private Supplier<byte[]> ready(ActivityId id, RecordStyle style) {
        if (style instanceof RecordStyle.Own own && laysOut(style)) {
            byte[] file = write(id, own);
            return () -> layout.pages(file, own.template().kind());
        }
        byte[] pages =
                style == RecordStyle.BuiltIn.FORM
                        ? RecordForm.pages(values(id))
                        : documents.minutesPages(id);
        return () -> pages;
    }

    /** Whether {@link #pages} shows a style itself. */
    public boolean laysOut(RecordStyle style) {
        return style instanceof RecordStyle.BuiltIn || layout.present();
    }

    /** Lays out files that were written by templates. */
    public OfficeLayout layout() {
        return layout;
    }

    /** What the fields of the dictionary say for an activity. */
    public Values values(ActivityId id) {
        return documents.values(id, LocalDate.now(clock));
    }
}
