package org.branchbook.formcheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.activity.Evidence;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.evidence.EvidenceList;
import org.branchbook.evidence.EvidenceLists;

/**
 * R33: the list of materials against the files, and files whose content is not in the book any
 * more. Where nobody wrote a list, the attachments that the minutes count (附件1, 附件2) are asked for.
 */
public final class AttachmentsMissing implements RecordCheck {
    private static final Pattern NUMBERED = Pattern.compile("附件\\s*([0-9]{1,2}|[一二三四五六七八九十])");
    private static final Pattern ANY = Pattern.compile("[见详]附件|附件[：:]|附后");

    private final EvidenceLists lists;

    public AttachmentsMissing(EvidenceLists lists) {
        this.lists = lists;
    }

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
        EvidenceList list = lists.of(facts.activity().id());
        List<String> missing = list.missing(facts.evidence());
        if (!missing.isEmpty()) {
            found.at(Part.EVIDENCE, "check.R33.list", String.join("、", missing));
        }
        int counted = list.materials().isEmpty() ? counted(facts.minutes()) : 0;
        int there = facts.evidence(Evidence.Kind.MATERIAL).size();
        if (there < counted) {
            found.at(Part.EVIDENCE, "check.R33.fewer", counted, there);
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

    /** How many attachments a text speaks of. */
    private static int counted(String text) {
        Set<String> named = new HashSet<>();
        Matcher numbers = NUMBERED.matcher(text);
        while (numbers.find()) {
            named.add(numbers.group(1));
        }
        return named.isEmpty() && ANY.matcher(text).find() ? 1 : named.size();
    }
}
