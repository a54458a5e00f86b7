package org.branchbook.peoplecheck;

import java.util.regex.Pattern;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.Wording;

/**
 * R14: a resolution without the numbers of its vote, or whose text tells other numbers than were
 * entered. Of one without entered numbers only the text can tell whether they stand there.
 */
public final class NumbersMissing implements RecordCheck {
    private static final Pattern ALL =
            Pattern.compile("一致(?:同意|通过|赞成)|全(?:体|票|部)(?:党员|与会人员|到会人员)?(?:同意|通过|赞成)");
    private static final Pattern COUNT = Pattern.compile("[0-9〇一二三四五六七八九十百]+\\s*(?:票|人|名)");

    @Override
    public String code() {
        return "R14";
    }

    @Override
    public String todo() {
        return "check.R14.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        for (Resolution resolution : facts.resolutions()) {
            String wording = resolution.wording();
            boolean counted = resolution.tally().counted();
            String brief = Ballots.brief(resolution);
            if (!counted && !COUNT.matcher(wording).find()) {
                boolean all = ALL.matcher(wording).find();
                found.at(Part.RESOLUTIONS, all ? "check.R14.numbers" : "check.R14.noCount", brief);
            }
            if (counted && Wording.stale(resolution)) {
                found.at(Part.RESOLUTIONS, "check.R14.stale", brief);
            }
            if (wording.contains(Wording.BLANK)) {
                found.at(Part.RESOLUTIONS, "check.R14.blank", brief);
            }
        }
    }
}
