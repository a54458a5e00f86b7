package org.branchbook.formcheck;

import java.util.Optional;
import java.util.regex.Pattern;
import org.branchbook.activity.Evidence;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/**
 * R32: the printed minutes are signed by chair and recorder, and a scan of them is kept. Its kind
 * says which file that is; a file that only calls itself signed is asked about.
 */
public final class SignaturesMissing implements RecordCheck {
    private static final Pattern SIGNED = Pattern.compile("签字|签名");

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
        boolean written = facts.activity().closed() || !facts.minutes().isBlank();
        if (!written || !facts.evidence(Evidence.Kind.SIGNED_MINUTES).isEmpty()) {
            return;
        }
        Optional<Evidence> likely =
                facts.evidence().stream()
                        .filter(file -> file.kind() != Evidence.Kind.SIGN_IN_SCAN)
                        .filter(SignaturesMissing::callsItselfSigned)
                        .findFirst();
        likely.ifPresentOrElse(
                file -> found.at(Part.EVIDENCE, "check.R32.kind", file.file().name(), file.kind()),
                () -> found.at(Part.EVIDENCE, "check.R32.signed"));
    }

    private static boolean callsItselfSigned(Evidence file) {
        return SIGNED.matcher(file.caption() + " " + file.file().name()).find();
    }
}
