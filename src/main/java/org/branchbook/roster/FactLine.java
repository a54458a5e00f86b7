package org.branchbook.roster;

import java.time.LocalDate;
import java.util.function.Function;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.Stage;

/** A dated fact in words, for the history on a person's page. */
public record FactLine(String kind, String what, String when) {
    public static FactLine of(Fact fact, Function<GroupId, String> groupName, Messages messages) {
        String detail = fact.detail();
        String what =
                switch (fact.kind()) {
                    case STAGE -> messages.text(Stage.valueOf(detail));
                    case GROUP -> groupName.apply(new GroupId(Long.parseLong(detail)));
                    case POST -> messages.text(Post.valueOf(detail));
                    default -> messages.text(FactDetail.valueOf(detail));
                };
        return new FactLine(messages.text(fact.kind()), what, when(fact, messages));
    }

    private static String when(Fact fact, Messages messages) {
        LocalDate from = fact.from();
        LocalDate to = fact.to();
        if (from != null && to != null) {
            return messages.text("member.fact.fromTo", from.toString(), to.toString());
        }
        if (from != null) {
            return messages.text("member.fact.from", from.toString());
        }
        return to == null
                ? messages.text("member.fact.always")
                : messages.text("member.fact.to", to.toString());
    }
}
