package org.branchbook.servicelist;

import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.service.HoursTable;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;

/** The hours of a year per person and category; in the order in which they first served. */
public record HoursListing(Services services, int year) implements Listed<HoursTable.Line> {
    @Override
    public Listing<HoursTable.Line> in(Words words) {
        HoursTable table = services.table(year);
        Listing<HoursTable.Line> listing =
                new Listing<HoursTable.Line>(words, "hours", "service.hours")
                        .names("service.name", 110, HoursTable.Line::name)
                        .column("service.identity", 110, one -> words.text(one.identity()))
                        .number("volunteer.times", 70, HoursTable.Line::times);
        for (ServiceCategory category : table.categories()) {
            listing.unsorted(category.key(), 80, one -> hours(one, category));
        }
        return listing.unsorted("service.hours.all", 80, one -> one.total().toPlainString())
                .pages(_ ->
                        new Listing.Page<>(
                                table.lines(),
                                words.text(
                                        "cli.service.total", table.lines().size(), table.total())));
    }

    private static String hours(HoursTable.Line line, ServiceCategory category) {
        var hours = line.hours().get(category);
        return hours == null ? "" : hours.toPlainString();
    }
}
