package org.branchbook.servicelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.branchbook.partner.Joint;
import org.branchbook.partner.Joints;
import org.branchbook.service.ServiceCategory;

/** What a year has with partners, activities and shifts, and where two meet at one partner. */
public record JointListing(ServiceDoors doors, Joints joints) implements Listed<Engagement> {
    @Override
    public Listing<Engagement> in(Words words) {
        return new Listing<Engagement>(words, "joints", "partner.joints")
                .numbered(one -> one.joint() == null ? 0 : one.joint().id())
                .onPaper("listing.joint")
                .ofYear()
                .day("service.on", 100, one -> one.span().on())
                .column("service.time", 110, one -> ShiftListing.time(one.span()))
                .column("service.partner", 200, Engagement::name)
                .column("partner.joint.what", 260, Engagement::what)
                .column("service.category", 110, one -> category(one, words))
                .mark("partner.joint.clash", 260, one -> clash(one, words))
                .rows(this::rows);
    }

    private List<Engagement> rows(int year) {
        Map<Long, String> names = new HashMap<>();
        return Engagement.of(
                        joints.year(year),
                        doors.shifts().year(year),
                        id -> names.computeIfAbsent(id, one -> doors.partners().get(one).name()))
                .reversed();
    }

    private static String category(Engagement one, Words words) {
        Joint joint = one.joint();
        return joint == null
                ? words.text("shift.segment")
                : words.text(ServiceCategory.valueOf(joint.draft().category()));
    }

    private static Mark clash(Engagement one, Words words) {
        return one.clash().isEmpty()
                ? new Mark(words.text("partner.joint.free"), Badge.Tone.GOOD)
                : new Mark(words.text("partner.joint.clashes", one.clash()), Badge.Tone.WARNING);
    }
}
