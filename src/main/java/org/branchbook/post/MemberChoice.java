package org.branchbook.post;

import java.util.List;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Whose post it is: somebody of the roster, who stays chosen when he has left it since. */
final class MemberChoice {
    private MemberChoice() {}

    static Field<@Nullable RosterEntry> add(Form form, Ui ui, List<RosterEntry> roster) {
        return form.choice("member", ui.text("post.member"), roster, RosterEntry::name).required();
    }

    static @Nullable RosterEntry find(List<RosterEntry> roster, @Nullable MemberId id) {
        return roster.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * @param before whom it was of, kept where nobody is chosen
     */
    static @Nullable MemberId id(@Nullable RosterEntry chosen, @Nullable MemberId before) {
        return chosen == null ? before : chosen.id();
    }
}
