package org.branchbook.profile;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;

/**
 * What a person's page leads to but does not know.
 *
 * @param back to where the page was opened from
 * @param edit opens the form of the person's fields
 * @param development the person's way into the Party, none where there is nothing to show
 */
public record ProfileLinks(
        Runnable back,
        Consumer<RosterEntry> edit,
        Consumer<ActivityId> activity,
        Function<MemberId, Optional<Node>> development) {}
