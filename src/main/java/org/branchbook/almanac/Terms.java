package org.branchbook.almanac;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the terms of the branch's school. */
public final class Terms {
    private static final String NAME = "terms";

    private final Sql sql;
    private final Settings settings;
    private final Changes changes = new Changes();
    private volatile @Nullable Known known;

    public Terms(Sql sql) {
        this.sql = sql;
        this.settings = new Settings(sql);
    }

    public Changes changes() {
        return changes;
    }

    private record Known(String content, SchoolYear school) {}

    /** The terms as entered; read anew only where they changed. */
    public SchoolYear school() {
        String content = settings.find(NAME).orElse("[]");
        Known now = known;
        if (now == null || !now.content.equals(content)) {
            now = new Known(content, read(content));
            known = now;
        }
        return now.school;
    }

    /** Keeps these terms and no others; returns those before. */
    public SchoolYear keep(SchoolYear next) {
        InvalidInput.throwIfAny(problems(next.terms()));
        SchoolYear before = school();
        sql.transaction(() -> {
            settings.save(NAME, write(next.terms()));
            sql.afterCommit(changes);
        });
        return before;
    }

    private static List<Problem> problems(List<Term> terms) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            problems.addAll(terms.get(i).problems());
            if (i > 0 && terms.get(i).overlaps(terms.get(i - 1))) {
                problems.add(
                        Problem.of(
                                "first",
                                "almanac.problem.termsOverlap",
                                terms.get(i - 1).name(),
                                terms.get(i).name()));
            }
        }
        return problems;
    }

    private static SchoolYear read(String json) {
        try {
            List<Term> terms = new ArrayList<>();
            for (Object entry : JSON.std.listFrom(json)) {
                Map<?, ?> values = (Map<?, ?>) entry;
                terms.add(
                        new Term(
                                String.valueOf(values.get("name")),
                                LocalDate.parse(String.valueOf(values.get("first"))),
                                LocalDate.parse(String.valueOf(values.get("last")))));
            }
            return new SchoolYear(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(List<Term> terms) {
        try {
            return JSON.std.asString(
                    terms.stream()
                            .map(term ->
                                    Map.of(
                                            "name",
                                            term.name(),
                                            "first",
                                            term.first().toString(),
                                            "last",
                                            term.last().toString()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
