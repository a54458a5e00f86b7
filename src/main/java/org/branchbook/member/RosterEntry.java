package org.branchbook.member;

import java.time.LocalDate;
import java.util.Set;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.jspecify.annotations.Nullable;

/**
 * A person as of a day.
 *
 * @param stage null where the person had none on that day
 * @param posts held on that day, in the order of {@link Post}
 */
public record RosterEntry(
        Member member,
        @Nullable Stage stage,
        @Nullable GroupId group,
        Set<Post> posts,
        Belonging belonging,
        Standing standing) {

    /**
     * The organisational relation in this branch.
     *
     * @param here whether it was here on the day
     * @param left whether it was here before the day and is no longer
     * @param from null where unknown
     * @param to first day on which it is elsewhere, null while it is here
     */
    public record Belonging(
            boolean here, boolean left, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /**
     * What else held on the day, each null where it did not.
     *
     * @param outcome how the way into the Party has ended
     * @param departure why the relation is no longer here
     */
    public record Standing(
            @Nullable Fact status,
            @Nullable Fact rights,
            @Nullable Fact exclusion,
            @Nullable Fact away,
            @Nullable Fact lost,
            @Nullable Fact outcome,
            @Nullable Fact departure) {
        public static final Standing NORMAL =
                new Standing(null, null, null, null, null, null, null);
    }

    public RosterEntry(
            Member member,
            @Nullable Stage stage,
            @Nullable GroupId group,
            Set<Post> posts,
            Belonging belonging) {
        this(member, stage, group, posts, belonging, Standing.NORMAL);
    }

    public MemberId id() {
        return member.id();
    }

    public String name() {
        return member.name();
    }

    /** Whether this is a full or probationary member of the branch on the day. */
    public boolean counts() {
        return belonging.here() && stage != null && stage.member() && standing.status() == null;
    }

    public boolean full() {
        return counts() && stage == Stage.FULL;
    }

    /** Whether the person is counted among those who should come to a meeting. */
    public boolean due() {
        return counts() && standing.exclusion() == null;
    }

    /** Whether the person is one of the voters due. ELECT, article 5. */
    public boolean votes() {
        return full() && due() && standing.rights() == null;
    }

    public boolean onCommittee() {
        return posts.stream().anyMatch(Post::committee);
    }
}
