package org.branchbook.home;

import java.time.LocalDate;
import org.branchbook.branch.Branch;
import org.branchbook.donation.DonationListing;
import org.branchbook.drill.DrillListing;
import org.branchbook.lasting.LastingListing;
import org.branchbook.listing.Listed;
import org.branchbook.listing.ListedPaper;
import org.branchbook.listing.Words;
import org.branchbook.page.Printable;
import org.branchbook.pair.PairListing;
import org.branchbook.partner.PromiseListing;
import org.branchbook.preparation.PreparationListing;
import org.branchbook.servicelist.CoverageListing;
import org.branchbook.servicelist.JointListing;
import org.branchbook.servicelist.PartnerListing;
import org.branchbook.servicelist.ProjectListing;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.servicelist.ShiftListing;
import org.branchbook.servicelist.SkillListing;
import org.branchbook.servicelist.StintListing;
import org.branchbook.servicelist.VolunteerListing;
import org.branchbook.site.SiteListing;
import org.branchbook.takeaway.TakeawayListing;
import org.branchbook.visit.VisitListing;

/** The registers of learning from Lei Feng as documents. */
public final class Listings {
    private final OpenBook book;

    Listings(OpenBook book) {
        this.book = book;
    }

    /** A register by the word that commands have for it. */
    public Listed<?> named(String word) {
        LeiFengFeatures leiFeng = book.leiFeng();
        ServiceDoors desk = leiFeng.desk();
        ServiceRegisters kept = leiFeng.registers();
        return switch (word) {
            case "service" -> new StintListing(desk);
            case "shift" -> new ShiftListing(desk.shifts());
            case "project" -> new ProjectListing(desk.projects(), desk.partners());
            case "partner" -> new PartnerListing(desk.partners());
            case "joint" -> new JointListing(desk, kept.joints());
            case "promise" -> new PromiseListing(kept.promises(), kept::practice);
            case "volunteer" -> new VolunteerListing(desk, book.members());
            case "coverage" -> new CoverageListing(leiFeng.coverages());
            case "skill" -> new SkillListing(kept.skills());
            case "drill" -> new DrillListing(kept.drills());
            case "donation" -> new DonationListing(kept.donations());
            case "visit" -> new VisitListing(kept.visits());
            case "site" -> new SiteListing(kept.sites());
            case "preparation" ->
                    new PreparationListing(book.activities(), book.reminders().postponements());
            case "pairs" -> new PairListing(leiFeng.pairs());
            case "takeaways" -> new TakeawayListing(leiFeng.study().takeaways());
            case "lasting" -> new LastingListing(leiFeng.study().lastings());
            default -> throw new IllegalArgumentException(word);
        };
    }

    /**
     * A register of a year as a document in Chinese.
     *
     * @param masked whether names are masked, for lists that go public
     */
    public Printable paper(Listed<?> listed, int year, boolean masked) {
        String branch = book.branches().find().map(Branch::name).orElse("");
        Words words = Words.chinese(LocalDate.now(book.clock()));
        return new ListedPaper(listed, words, branch, year, masked);
    }
}
