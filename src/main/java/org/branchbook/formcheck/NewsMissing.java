package org.branchbook.formcheck;

import java.util.regex.Pattern;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R22: the minutes claim a report in the news, and neither an address nor a file shows it. */
public final class NewsMissing implements RecordCheck {
    private static final Pattern CLAIMED = Pattern.compile("新闻稿|公众号|推文|宣传报道|新闻报道|官网报道|媒体报道");
    private static final Pattern SHOWN =
            Pattern.compile("https?://\\S+|(?:新闻|报道|推文|公众号)[^\\n]*\\.(?:png|jpe?g|pdf|docx)");

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
        String words = facts.words();
        if (CLAIMED.matcher(facts.activity().minutes()).find() && !SHOWN.matcher(words).find()) {
            found.at(Part.EVIDENCE, "check.R22.news");
        }
    }
}
