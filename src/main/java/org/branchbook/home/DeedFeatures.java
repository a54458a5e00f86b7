package org.branchbook.home;

import java.time.Clock;
import java.util.List;
import org.branchbook.care.CareDue;
import org.branchbook.care.Cares;
import org.branchbook.deedpaper.DeedPapers;
import org.branchbook.due.DueSource;
import org.branchbook.livingcase.LivingCases;
import org.branchbook.livingcase.TakeBackDue;
import org.branchbook.post.CommitmentDue;
import org.branchbook.post.Commitments;
import org.branchbook.post.PostDeeds;
import org.branchbook.storage.Sql;

/** The doors of what is done at the post, of care, and of living cases. */
public final class DeedFeatures {
    private final OpenBook book;
    private final Commitments commitments;
    private final PostDeeds postDeeds;
    private final Cares cares;
    private final LivingCases cases;

    DeedFeatures(OpenBook book) {
        this.book = book;
        Sql sql = book.book().sql();
        Clock clock = book.clock();
        commitments = new Commitments(sql, clock);
        postDeeds = new PostDeeds(sql, book.members(), clock);
        cares = new Cares(sql, book.members(), book.rules(), clock);
        cases = new LivingCases(sql, clock);
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

    /** What these ask for by a day. */
    DueSource due() {
        List<DueSource> sources =
                List.of(new CommitmentDue(commitments), new CareDue(cares), new TakeBackDue(cases));
        return (today, messages) ->
                sources.stream().flatMap(one -> one.lines(today, messages).stream()).toList();
    }

    public DeedPapers papers() {
        return new DeedPapers(
                book.branches(),
                new DeedPapers.Doors(commitments, postDeeds, cares, cases),
                book.clock());
    }
}
