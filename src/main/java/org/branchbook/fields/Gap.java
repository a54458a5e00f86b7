package org.branchbook.fields;

import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;

/**
 * What one person still owes the national collection.
 *
 * @param item name of the {@link Item}
 * @param problem at the form's field where it is mended; at "fact" where it is a dated fact
 */
public record Gap(String item, Problem problem) {
    public static final String FACT = "fact";

    /** What is missing, in one or two words: 家庭住址. */
    public String label(Messages messages) {
        return MemberField.named(item)
                .map(messages::text)
                .orElseGet(() ->
                        switch (item) {
                            case "STAGE" -> messages.text(FactKind.STAGE);
                            case "LOST" -> messages.text(FactKind.LOST);
                            case "AWAY" -> messages.text(FactKind.AWAY);
                            case "STATUS" -> messages.text(FactKind.STATUS);
                            default -> messages.text("fields.branch");
                        });
    }

    /** Whether the value is there and cannot be right, or is not known to the day. */
    public boolean filled() {
        return !problem.key().equals("fields.gap.missing");
    }
}
