package org.branchbook.template;

import java.time.Clock;
import java.time.LocalDate;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.document.DocumentBatch;
import org.branchbook.document.Documents;
import org.branchbook.document.RecordForm;
import org.branchbook.office.OfficeKind;
import org.branchbook.tag.Values;

/** Writes the record of an activity in the style chosen for its type. */
public final class RecordPapers implements DocumentBatch.Records {
    private final Documents documents;
    private final Activities activities;
    private final Templates templates;
    private final Clock clock;

    public RecordPapers(
            Documents documents, Activities activities, Templates templates, Clock clock) {
        this.documents = documents;
        this.activities = activities;
        this.templates = templates;
        this.clock = clock;
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
    public byte[] pages(ActivityId id) {
        return pages(id, style(id));
    }

    /**
     * As .pdf, to preview, to print and to keep. A template of the branch is laid out by Word or
     * WPS alone, so for it these are the pages of the narrative style.
     */
    public byte[] pages(ActivityId id, RecordStyle style) {
        return style == RecordStyle.BuiltIn.FORM
                ? RecordForm.pages(values(id))
                : documents.minutesPages(id);
    }

    /** What the fields of the dictionary say for an activity. */
    public Values values(ActivityId id) {
        return documents.values(id, LocalDate.now(clock));
    }
}
