package org.branchbook.servicelist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.member.Members;
import org.branchbook.service.Counted;
import org.branchbook.service.TakingPart;
import org.branchbook.volunteer.Volunteer;

/**
 * Who may serve, by the roster and from outside: number in the public system, who brought whom, and
 * the hours of a year; never in the order of hours.
 */
public record VolunteerListing(ServiceDoors doors, Members members)
        implements Listed<VolunteerListing.Row> {
    /** A volunteer with what the list says beside him. */
    public record Row(
            Volunteer who, String broughtBy, String brought, int times, BigDecimal hours) {}

    @Override
    public Listing<Row> in(Words words) {
        return new Listing<Row>(words, "volunteers", "volunteer.title")
                .numbered(one -> one.who().id())
                .onPaper("listing.volunteer")
                .ofYear()
                .names("service.name", 110, one -> one.who().name())
                .column("service.identity", 110, one -> words.text(one.who().identity()))
                .column("volunteer.number", 160, one -> one.who().draft().number())
                .names("service.broughtBy", 110, Row::broughtBy)
                .names("volunteer.brought", 220, Row::brought)
                .number("volunteer.times", 70, Row::times)
                .unsorted(
                        "service.hours", 80, one -> words.text("service.hours.value", one.hours()))
                .pages(year -> page(year, words));
    }

    private Listing.Page<Row> page(int year, Words words) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = end.isBefore(words.today()) ? end : words.today();
        List<Counted> counted = doors.services().counted(LocalDate.of(year, 1, 1), end);
        Map<Long, List<String>> brought = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        for (Volunteer one : doors.volunteers().kept().values()) {
            names.put(one.id(), one.name());
            Long by = one.draft().broughtBy();
            if (by != null) {
                brought.computeIfAbsent(by, _ -> new ArrayList<>()).add(one.name());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Volunteer one : doors.volunteers().all(day)) {
            List<Counted> own = counted.stream().filter(c -> same(c.who(), one)).toList();
            Long by = one.draft().broughtBy();
            rows.add(
                    new Row(
                            one,
                            by == null ? "" : names.getOrDefault(by, ""),
                            String.join("、", brought.getOrDefault(one.id(), List.of())),
                            own.size(),
                            own.stream()
                                    .map(Counted::hours)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return new Listing.Page<>(rows, summed(TakingPart.of(counted, members.roster(day)), words));
    }

    private static boolean same(Counted.Who counted, Volunteer one) {
        return one.member() == null
                ? counted.member() == null && counted.volunteer() == one.id()
                : one.member().equals(counted.member());
    }

    private static String summed(TakingPart found, Words words) {
        return words.text(
                "volunteer.sum",
                found.members(),
                found.membersServed(),
                found.others(),
                found.ratio(),
                found.cadres(),
                found.cadresServed());
    }
}
