package org.branchbook.deedpaper;

import java.time.Clock;
import java.time.LocalDate;
import org.branchbook.base.Dates;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.paper.Written;
import org.branchbook.post.Commitments;
import org.branchbook.post.PostDeeds;

/** The door to these documents. */
public final class DeedPapers {
    private final Branches branches;
    private final Doors doors;
    private final Clock clock;

    /** What they are written from. */
    public record Doors(Commitments commitments, PostDeeds deeds) {}

    public DeedPapers(Branches branches, Doors doors, Clock clock) {
        this.branches = branches;
        this.doors = doors;
        this.clock = clock;
    }

    /** 岗位学雷锋情况表 of a year. */
    public Written post(int year) {
        return new PostPaper(branch(), doors.commitments().year(year), doors.deeds().quarters(year))
                .written(today());
    }

    private String today() {
        return Dates.document(LocalDate.now(clock));
    }

    private String branch() {
        return branches.find().map(Branch::name).orElse("");
    }
}
