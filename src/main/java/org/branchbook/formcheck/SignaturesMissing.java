package org.branchbook.formcheck;

import java.util.regex.Pattern;
import org.branchbook.activity.Evidence;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/**
 * R32: the printed minutes are signed by chair and recorder; a closed record has a scan of them.
 * Which file that is, only a name or caption with 签字, 签名 or 会议记录 can tell, so it is asked.
 */
public final class SignaturesMissing implements RecordCheck {
    private static final Pattern SIGNED = Pattern.compile("签字|签名|会议记录");

    @Override
    public String code() {
        return "R32";
    }

    @Override
    public String todo() {
        return "check.R32.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        boolean signed =
                facts.evidence().stream()
                        .filter(file -> file.kind() != Evidence.Kind.SIGN_IN_SCAN)
                        .anyMatch(file ->
                                SIGNED.matcher(file.caption() + " " + file.file().name()).find());
        if (facts.activity().closed() && !signed) {
            found.at(Part.EVIDENCE, "check.R32.signed");
        }
    }
}
