package org.branchbook.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** Which fields of a person a draft would change, in words; private values stay masked. */
final class Differences {
    private Differences() {}

    static List<FieldChange> between(RosterEntry entry, MemberDraft draft) {
        List<FieldChange> changes = new ArrayList<>();
        for (MemberField field : MemberField.values()) {
            String from = entry.member().value(field);
            String to = draft.value(field);
            if (!from.equals(to)) {
                changes.add(
                        new FieldChange(
                                field.key(), m -> field.masked(from, m), m -> field.masked(to, m)));
            }
        }
        if (entry.stage() != draft.stage()) {
            changes.add(
                    new FieldChange(
                            "member.stage",
                            m -> stage(entry.stage(), m),
                            m -> stage(draft.stage(), m)));
        }
        if (!entry.posts().equals(draft.posts())) {
            changes.add(
                    new FieldChange(
                            "member.posts",
                            m -> posts(entry.posts(), m),
                            m -> posts(draft.posts(), m)));
        }
        LocalDate in = entry.belonging().from();
        if (!Objects.equals(in, draft.dates().in())) {
            changes.add(new FieldChange("member.in", m -> day(in), m -> day(draft.dates().in())));
        }
        return changes;
    }

    private static String stage(@Nullable Stage stage, Messages messages) {
        return stage == null ? "" : messages.text(stage);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String posts(Set<Post> posts, Messages messages) {
        return posts.stream()
                .sorted(Comparator.naturalOrder())
                .map(messages::text)
                .collect(Collectors.joining("、"));
    }
}
