package org.branchbook.home;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.brand.Brand;
import org.branchbook.brand.Brands;
import org.branchbook.care.CareDue;
import org.branchbook.care.Cares;
import org.branchbook.deedpaper.DeedPapers;
import org.branchbook.due.DueSource;
import org.branchbook.livingcase.LivingCases;
import org.branchbook.livingcase.TakeBackDue;
import org.branchbook.paper.Written;
import org.branchbook.post.CommitmentDue;
import org.branchbook.post.Commitments;
import org.branchbook.post.PostDeeds;
import org.branchbook.service.Services;
import org.branchbook.storage.Sql;

/** The doors of what is done at the post, of care, living cases and brands. */
public final class DeedFeatures {
    private final OpenBook book;
    private final Commitments commitments;
    private final PostDeeds postDeeds;
    private final Cares cares;
    private final LivingCases cases;
    private final Brands brands;

    DeedFeatures(OpenBook book, Services services) {
        this.book = book;
        Sql sql = book.book().sql();
        Clock clock = book.clock();
        commitments = new Commitments(sql, clock);
        postDeeds = new PostDeeds(sql, book.members(), clock);
        cares = new Cares(sql, book.members(), book.rules(), clock);
        cases = new LivingCases(sql, clock);
        brands = new Brands(sql, services, clock);
    }

    /** What members promised at their posts. */
    public Commitments commitments() {
        return commitments;
    }

    public PostDeeds postDeeds() {
        return postDeeds;
    }

    /** Those who are helped, and mentors with their students. */
    public Cares cares() {
        return cares;
    }

    public LivingCases cases() {
        return cases;
    }

    public Brands brands() {
        return brands;
    }

    /** What these ask for by a day. */
    DueSource due() {
        List<DueSource> sources =
                List.of(new CommitmentDue(commitments), new CareDue(cares), new TakeBackDue(cases));
        return (today, messages) ->
                sources.stream().flatMap(one -> one.lines(today, messages).stream()).toList();
    }

    /** The sheet of a brand, with its projects and partners by name. */
    public Written brandSheet(Brand brand) {
        LeiFengFeatures doors = book.leiFeng();
        return papers().brand(
                        brand,
                        new DeedPapers.Ties(
                                brand.draft().ties().projects().stream()
                                        .map(id -> doors.projects().get(id).name())
                                        .sorted()
                                        .collect(Collectors.joining("、")),
                                brand.draft().ties().partners().stream()
                                        .map(id -> doors.partners().get(id).name())
                                        .sorted()
                                        .collect(Collectors.joining("、")),
                                book.book().attachments()::path));
    }

    public DeedPapers papers() {
        return new DeedPapers(
                book.branches(),
                new DeedPapers.Doors(commitments, postDeeds, cares, cases, brands),
                book.clock());
    }
}
