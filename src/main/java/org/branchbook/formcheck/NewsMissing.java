package org.branchbook.formcheck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.evidence.EvidenceLists;

/**
 * R22: no address of a report is entered though there seems to be one. Only the minutes can tell
 * that there was one, so it is asked; a file named after the report answers too.
 */
public final class NewsMissing implements RecordCheck {
    private static final Pattern CLAIMED = Pattern.compile("新闻稿|公众号|推文|宣传报道|新闻报道|官网报道|媒体报道");
    private static final Pattern FILE = Pattern.compile("新闻|报道|推文|公众号");

    private final EvidenceLists lists;

    public NewsMissing(EvidenceLists lists) {
        this.lists = lists;
    }

    @Override
    public String code() {
        return "R22";
    }

    @Override
    public String todo() {
        return "check.R22.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        Matcher claimed = CLAIMED.matcher(facts.minutes());
        if (!claimed.find() || !lists.of(facts.activity().id()).newsLink().isEmpty()) {
            return;
        }
        boolean shown =
                facts.evidence().stream()
                        .anyMatch(file ->
                                FILE.matcher(file.caption() + " " + file.file().name()).find());
        if (!shown) {
            found.at(Part.EVIDENCE, "check.R22.news", claimed.group());
        }
    }
}
