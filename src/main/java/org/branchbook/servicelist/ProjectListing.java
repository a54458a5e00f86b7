package org.branchbook.servicelist;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.partner.Partner;
import org.branchbook.partner.Partners;
import org.branchbook.service.Project;
import org.branchbook.service.Projects;
import org.jspecify.annotations.Nullable;

/** The services that the branch keeps up. */
public record ProjectListing(Projects projects, Partners partners)
        implements Listed<ProjectListing.Row> {
    /** A project with the name of its partner. */
    public record Row(Project project, String partner) {}

    @Override
    public Listing<Row> in(Words words) {
        return new Listing<Row>(words, "projects", "service.projects")
                .numbered(one -> one.project().id())
                .onPaper("listing.project")
                .column("service.project.name", 220, one -> one.project().name())
                .column(
                        "service.category",
                        110,
                        one -> words.text(one.project().draft().category()))
                .column("service.partner", 190, Row::partner)
                .names("service.leader", 90, one -> one.project().draft().leader())
                .column("service.standing", 210, one -> standing(one, words))
                .column("service.integrations", 240, one -> integrations(one, words))
                .rows(_ -> rows(words));
    }

    private List<Row> rows(Words words) {
        Map<Long, String> names =
                partners.all().stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return projects.all().stream()
                .map(one -> new Row(one, partner(one.draft().partner(), names, words)))
                .toList();
    }

    /** One taken off the list keeps its name here, and is said to be. */
    private String partner(@Nullable Long id, Map<Long, String> names, Words words) {
        if (id == null) {
            return "";
        }
        String name = names.get(id);
        return name == null ? words.text("service.partner.gone", partners.get(id).name()) : name;
    }

    private static String standing(Row row, Words words) {
        Project.Standing standing = row.project().draft().more().standing();
        return standing == null
                ? ""
                : words.text(
                        "service.standing.said",
                        standing.weeks(),
                        standing.day().getDisplayName(TextStyle.SHORT, words.messages().locale()),
                        standing.from().toString(),
                        standing.to().toString(),
                        standing.quota());
    }

    private static String integrations(Row row, Words words) {
        return row.project().draft().more().integrations().stream()
                .sorted()
                .map(words::text)
                .collect(Collectors.joining("、"));
    }
}
