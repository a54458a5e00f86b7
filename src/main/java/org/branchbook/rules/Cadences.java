package org.branchbook.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.DataFile;

/** The cadence rules of the regulations, of all times; {@link RuleBook} adds local ones. */
public record Cadences(List<Cadence> all) {
    public Cadences {
        all = List.copyOf(all);
    }

    /** The rules that come with the application; read once. */
    public static Cadences bundled() {
        return Bundled.RULES;
    }

    /** One rule for each code that has one on a date; of several, the last given. */
    public List<Cadence> inForce(LocalDate date) {
        Map<String, Cadence> byCode = new LinkedHashMap<>();
        all.stream().filter(rule -> rule.inForce(date)).forEach(r -> byCode.put(r.code(), r));
        return List.copyOf(byCode.values());
    }

    private static final class Bundled {
        static final Cadences RULES = new Cadences(DataFile.rows(Cadence.class, "cadences.json"));
    }
}
