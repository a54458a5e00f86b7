package org.branchbook.template;

import java.util.List;
import org.branchbook.activity.ActivityType;
import org.branchbook.tag.Finding;

/**
 * A template as the list shows it.
 *
 * @param findings of its check
 * @param types whose record is written by it
 */
record TemplateLine(Template template, List<Finding> findings, List<ActivityType> types) {
    TemplateLine {
        findings = List.copyOf(findings);
        types = List.copyOf(types);
    }

    boolean ready() {
        return findings.stream().noneMatch(Finding::wrong);
    }

    long wrong() {
        return findings.stream().filter(Finding::wrong).count();
    }
}
