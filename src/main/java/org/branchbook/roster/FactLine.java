package org.branchbook.roster;

import java.time.LocalDate;
import java.util.function.Function;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.member.Fact;
import org.branchbook.member.Stage;

/** A dated fact in words, for the history on a person's page. */
record FactLine(String kind, String what, String when) {
    static FactLine of(Fact fact, Function<GroupId, String> groupName, Messages messages) {
        String detail = fact.detail();
        return switch (fact.kind()) {
            case STAGE ->
                    line(fact, messages.text(Stage.valueOf(detail)), "member.stage", messages);
            case GROUP -> {
                String name = groupName.apply(new GroupId(Long.parseLong(detail)));
                yield line(fact, name, "member.group", messages);
            }
            case POST -> line(fact, messages.text(Post.valueOf(detail)), "member.posts", messages);
            case RELATION ->
                    line(fact, messages.text("member.fact.here"), "member.fact.relation", messages);
        };
    }

    private static FactLine line(Fact fact, String what, String kindKey, Messages messages) {
        LocalDate from = fact.from();
        LocalDate to = fact.to();
        String when;
        if (from != null && to != null) {
            when = messages.text("member.fact.fromTo", from.toString(), to.toString());
        } else if (from != null) {
            when = messages.text("member.fact.from", from.toString());
        } else if (to != null) {
            when = messages.text("member.fact.to", to.toString());
        } else {
            when = messages.text("member.fact.always");
        }
        return new FactLine(messages.text(kindKey), what, when);
    }
}
