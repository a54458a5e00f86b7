package org.branchbook.formcheck;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.activity.Evidence;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/**
 * R33: attachments that the text counts (附件1, 附件2) or names (见附件) against the materials that are
 * there, and materials whose content is not in the book any more.
 */
public final class AttachmentsMissing implements RecordCheck {
    private static final Pattern NUMBERED = Pattern.compile("附件\\s*([0-9]{1,2}|[一二三四五六七八九十])");
    private static final Pattern ANY = Pattern.compile("[见详]附件|附件[：:]|附后");

    @Override
    public String code() {
        return "R33";
    }

    @Override
    public String todo() {
        return "check.R33.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        String text = facts.activity().minutes();
        Set<String> named = new HashSet<>();
        Matcher numbers = NUMBERED.matcher(text);
        while (numbers.find()) {
            named.add(numbers.group(1));
        }
        int wanted = named.isEmpty() && ANY.matcher(text).find() ? 1 : named.size();
        int there = facts.evidence(Evidence.Kind.MATERIAL).size();
        if (there < wanted) {
            found.at(Part.EVIDENCE, "check.R33.fewer", wanted, there);
        }
        String lost =
                facts.evidence().stream()
                        .filter(file -> !facts.around().holds(file.file().sha256()))
                        .map(file -> file.file().name())
                        .collect(Collectors.joining("、"));
        if (!lost.isEmpty()) {
            found.at(Part.EVIDENCE, "check.R33.lost", lost);
        }
    }
}
