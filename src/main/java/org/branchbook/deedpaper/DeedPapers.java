package org.branchbook.deedpaper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.branchbook.base.Dates;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.brand.Brand;
import org.branchbook.brand.Brands;
import org.branchbook.care.Care;
import org.branchbook.care.CareFigures;
import org.branchbook.care.Cares;
import org.branchbook.livingcase.LivingCases;
import org.branchbook.paper.Written;
import org.branchbook.post.Commitments;
import org.branchbook.post.PostDeeds;

/** The door to these documents. */
public final class DeedPapers {
    private final Branches branches;
    private final Doors doors;
    private final Clock clock;

    /** What they are written from. */
    public record Doors(
            Commitments commitments,
            PostDeeds deeds,
            Cares cares,
            LivingCases cases,
            Brands brands) {}

    /** What a brand works with, by name, and where the contents of files lie. */
    public record Ties(String projects, String partners, Function<String, Path> content) {}

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

    /** 结对帮扶与导师结对台账. */
    public Written care() {
        List<Care> all = doors.cares().all();
        return new CarePaper(branch(), all, CareFigures.of(all, doors.cares().months()))
                .written(today());
    }

    /** The story of a living case; refused without consent, and where anything else is missing. */
    public Written livingCase(long id) {
        return new CasePaper(branch(), doors.cases().get(id)).written(today());
    }

    /** 服务品牌简介 on one page. */
    public Written brand(Brand brand, Ties ties) {
        return new BrandSheet(branch(), brand, doors.brands().figures(brand), ties)
                .written(today());
    }

    private String today() {
        return Dates.document(LocalDate.now(clock));
    }

    private String branch() {
        return branches.find().map(Branch::name).orElse("");
    }
}
