package org.branchbook.post;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.jspecify.annotations.Nullable;

/** What members did at their posts in a year, and who confirms it. */
public record PostDeedListing(PostDeeds deeds) implements Listed<PostDeed> {
    @Override
    public Listing<PostDeed> in(Words words) {
        return new Listing<PostDeed>(words, "postdeeds", "post.deeds.title")
                .numbered(PostDeed::id)
                .onPaper("listing.postDeed")
                .ofYear()
                .day("post.on", 100, one -> one.draft().on())
                .names("post.member", 80, PostDeed::name)
                .column("post.post", 170, one -> one.draft().post())
                .column("post.deed", 430, one -> one.draft().deed())
                .mark("post.state", 110, one -> state(one, words))
                .names("post.confirmed.by", 110, PostDeedListing::by)
                .day("post.confirmed.on", 110, PostDeedListing::on)
                .pages(year -> page(deeds.year(year), words));
    }

    private static Mark state(PostDeed one, Words words) {
        return one.confirmed() == null
                ? new Mark(words.text("post.waiting"), Badge.Tone.INFO)
                : new Mark(words.text("post.confirmed"), Badge.Tone.GOOD);
    }

    private static String by(PostDeed one) {
        PostDeed.Confirmation confirmed = one.confirmed();
        return confirmed == null ? "" : confirmed.by();
    }

    private static @Nullable LocalDate on(PostDeed one) {
        PostDeed.Confirmation confirmed = one.confirmed();
        return confirmed == null ? null : confirmed.on();
    }

    private static Listing.Page<PostDeed> page(List<PostDeed> rows, Words words) {
        long confirmed = rows.stream().filter(one -> one.confirmed() != null).count();
        return new Listing.Page<>(rows, words.text("post.deeds.sum", rows.size(), confirmed));
    }
}
