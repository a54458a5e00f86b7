package org.branchbook.volunteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The people meant by typed names: of the roster of the day, or from outside it. Somebody unknown
 * is taken up only where it is said as what he serves.
 */
public record People(
        Volunteers volunteers, LocalDate day, @Nullable Identity outside, String broughtBy) {
    public List<Volunteer> of(List<String> names) {
        List<Volunteer> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Volunteer> all = volunteers.all(day);
        for (String name : names) {
            List<Volunteer> same = all.stream().filter(one -> one.name().equals(name)).toList();
            if (same.size() == 1) {
                found.add(same.getFirst());
            } else if (same.isEmpty() && outside != null) {
                found.add(taken(name, outside));
            } else {
                problems.add(
                        same.isEmpty()
                                ? Problem.of("names", "volunteer.unknown", name)
                                : Problem.of("names", "volunteer.ambiguous", name, same.size()));
            }
        }
        InvalidInput.throwIfAny(problems);
        return found;
    }

    private Volunteer taken(String name, Identity as) {
        Long by = null;
        if (!broughtBy.isBlank()) {
            by = volunteers.ensure(volunteers.named(broughtBy, day));
        }
        long id = volunteers.add(new Volunteer.Draft(name, as, by, ""));
        return volunteers.get(id);
    }
}
