package org.branchbook.care;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the care stands: no score, and nobody is compared.
 *
 * @param response days until the first step, half of the cases at most; null where none was taken
 * @param pairs mentor pairs that go on
 * @param inTime those of them whose contacts were never too far apart
 */
public record CareFigures(int cases, int closed, @Nullable Long response, int pairs, int inTime) {
    public static CareFigures of(List<Care> all, int months) {
        List<Care> help = all.stream().filter(one -> one.draft().kind() == CareKind.HELP).toList();
        List<Care> mentors =
                all.stream()
                        .filter(one -> one.draft().kind() == CareKind.MENTOR && one.end() == null)
                        .toList();
        List<Long> days =
                help.stream().map(Care::responseDays).filter(Objects::nonNull).sorted().toList();
        return new CareFigures(
                help.size(),
                (int) help.stream().filter(one -> one.end() != null).count(),
                days.isEmpty() ? null : days.get((days.size() - 1) / 2),
                mentors.size(),
                (int) mentors.stream().filter(one -> one.kept(months)).count());
    }
}
