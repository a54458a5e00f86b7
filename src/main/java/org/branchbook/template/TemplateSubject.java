package org.branchbook.template;

import org.branchbook.base.Messages;
import org.branchbook.export.PeopleForm;
import org.branchbook.recordpaper.RecordFields;
import org.branchbook.tag.TagFields;

/** What a template writes, and so which fields it may name. */
public enum TemplateSubject implements Messages.Texted {
    RECORD("template.subject.record"),
    /** Lists of people, filled in where lists are exported. */
    PEOPLE("template.subject.people");

    private final String key;

    TemplateSubject(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The field dictionary. */
    public TagFields fields() {
        return this == PEOPLE ? PeopleForm.fields() : RecordFields.all();
    }
}
