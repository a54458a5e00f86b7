package org.branchbook.servicelist;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.branchbook.service.HoursTable;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceTime;
import org.branchbook.service.Stint;

/** The service records of a year. */
public record StintListing(ServiceDoors doors) implements Listed<StintListing.Row> {
    /** A record with what its list says beside it. */
    public record Row(Stint stint, String project, BigDecimal hours) {}

    @Override
    public Listing<Row> in(Words words) {
        return new Listing<Row>(words, "stints", "service.stints")
                .numbered(one -> one.stint().id())
                .onPaper("listing.stint")
                .ofYear()
                .day("service.on", 100, one -> one.stint().draft().span().on())
                .column("service.time", 105, one -> ShiftListing.time(one.stint().draft().span()))
                .names("service.name", 90, one -> one.stint().name())
                .column("service.identity", 80, one -> words.text(one.stint().draft().identity()))
                .column(
                        "service.category",
                        100,
                        one -> words.text(one.stint().draft().work().category()))
                .column("service.project", 190, Row::project)
                .column("service.hours", 70, one -> words.text("service.hours.value", one.hours()))
                .mark("service.source", 80, one -> source(one, words))
                .column(
                        "service.beneficiary",
                        105,
                        one -> one.stint().draft().work().served().code())
                .column("service.content", 200, one -> one.stint().draft().work().content())
                .pages(year -> page(year, words));
    }

    private static Mark source(Row row, Words words) {
        return row.stint().late()
                ? new Mark(words.text("service.late"), Badge.Tone.NEUTRAL)
                : new Mark(words.text("service.sameDay"), Badge.Tone.GOOD);
    }

    private List<Row> rows(int year) {
        ServiceTime time = doors.services().time();
        Map<Long, Project> projects = new HashMap<>(doors.projects().ever());
        return doors.services().year(year).reversed().stream()
                .map(stint -> {
                    Long id = stint.draft().work().project();
                    Project project = id == null ? null : projects.get(id);
                    return new Row(
                            stint,
                            project == null ? "" : project.name(),
                            time.hours(stint.draft()));
                })
                .toList();
    }

    private Listing.Page<Row> page(int year, Words words) {
        List<Row> rows = rows(year);
        HoursTable table = doors.services().table(year);
        return new Listing.Page<>(
                rows, words.text("service.sum", rows.size(), table.lines().size(), table.total()));
    }
}
