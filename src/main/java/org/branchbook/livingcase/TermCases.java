package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.almanac.Term;

/**
 * Cases by term.
 *
 * @param name of the term as settings have it, else the half of a year
 */
public record TermCases(String name, int cases, int verified, int published, int agreed) {
    /**
     * The latest first.
     *
     * @param half names the half of a year that a day outside every term lies in
     */
    public static List<TermCases> of(
            List<LivingCase> cases, SchoolYear school, Function<LocalDate, String> half) {
        Map<String, List<LivingCase>> by = new LinkedHashMap<>();
        for (LivingCase one : cases) {
            String name =
                    school.term(one.on()).map(Term::name).orElseGet(() -> half.apply(one.on()));
            by.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
        }
        List<TermCases> counted = new ArrayList<>();
        by.forEach((name, all) -> counted.add(of(name, all)));
        return counted;
    }

    private static TermCases of(String name, List<LivingCase> all) {
        List<LivingCase> published = all.stream().filter(one -> !one.standing().isEmpty()).toList();
        return new TermCases(
                name,
                all.size(),
                (int) all.stream().filter(LivingCase::verified).count(),
                published.size(),
                (int) published.stream().filter(one -> one.consent().holds()).count());
    }
}
