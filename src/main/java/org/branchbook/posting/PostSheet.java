package org.branchbook.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.branch.Branches;
import org.branchbook.branch.Post;
import org.branchbook.branch.PostWords;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.PersonIndex;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.RowReport;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.branchbook.table.Table;
import org.branchbook.table.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of lists of posts and groups, one after the other, into what they would change.
 */
final class PostSheet {
    private static final Set<Post> SINGLE =
            Set.of(Post.SECRETARY, Post.ORG_COMMISSIONER, Post.PUBLICITY_COMMISSIONER);

    private final PostWorld world;
    private final Answers answers;
    private final Map<MemberId, PersonFacts> plan = new LinkedHashMap<>();
    private final Map<MemberId, PersonFacts> trial = new LinkedHashMap<>();
    private final List<Held> read = new ArrayList<>();

    PostSheet(PostWorld world, Answers answers) {
        this.world = world;
        this.answers = answers;
    }

    /** A row that was read, and whom it gives which posts. */
    private record Held(
            RowReport report, String about, @Nullable RosterEntry who, Set<Post> posts) {}

    /** What the rows would change, by person. */
    Map<MemberId, PersonFacts> plan() {
        return plan;
    }

    void read(Table table) {
        boolean people = table.header().has(PostColumns.NAME);
        boolean blankIsMember =
                table.header().has(PostColumns.POST)
                        && !table.header().has(PostColumns.GROUP)
                        && !table.header().has(PostColumns.ROSTER);
        for (DataRow row : table.rows()) {
            trial.clear();
            Held held = people ? person(row, blankIsMember) : group(row);
            read.add(held);
            if (!held.report().refused()) {
                plan.putAll(trial);
            }
        }
    }

    List<ProposalRow> rows() {
        Map<MemberId, PersonFacts> all = new HashMap<>(world.all());
        all.putAll(plan);
        read.forEach(held -> warnOfOthers(held, all));
        return read.stream().map(held -> held.report().done(held.about())).toList();
    }

    private Held person(DataRow row, boolean blankIsMember) {
        RowReport report = new RowReport(row, PostColumns.NAME);
        PersonIndex.Clue clue =
                new PersonIndex.Clue(
                        row.text(PostColumns.ID_NUMBER),
                        row.text(PostColumns.NUMBER),
                        row.text(PostColumns.NAME));
        RosterEntry who = world.index().find(clue, report, answers).orElse(null);
        Set<Post> posts = posts(report, blankIsMember);
        LocalDate from = day(row, PostColumns.FROM, report);
        LocalDate to = day(row, PostColumns.TO, report);
        String group = groupName(row);
        if (from != null && to != null && !to.isAfter(from)) {
            report.refuse(Problem.of(PostColumns.TO, "posting.problem.toBeforeFrom"));
        }
        if (posts.isEmpty() && group.isEmpty() && !report.refused()) {
            report.warn(Problem.of(PostColumns.POST, "posting.warn.nothing"));
        }
        if (who != null && !report.refused()) {
            PersonFacts facts = facts(who);
            posts.forEach(post -> facts.post(post, new PersonFacts.Span(from, to), report));
            if (!group.isEmpty()) {
                facts.group(world.groupId(group), group, from, report);
            }
        }
        String about = clue.name().isEmpty() && who != null ? who.name() : clue.name();
        return new Held(report, about, who, posts);
    }

    private static Set<Post> posts(RowReport report, boolean blankIsMember) {
        String text = report.row().text(PostColumns.POST);
        if (text.isEmpty()) {
            if (blankIsMember) {
                report.warn(Problem.of(PostColumns.POST, "posting.warn.blankPost"));
            }
            return blankIsMember ? Set.of(Post.COMMITTEE_MEMBER) : Set.of();
        }
        Optional<Set<Post>> posts = PostWords.read(text);
        if (posts.isEmpty()) {
            report.refuse(Problem.of(PostColumns.POST, "posting.problem.post", text));
        }
        return posts.orElse(Set.of());
    }

    private Held group(DataRow row) {
        RowReport report = new RowReport(row, PostColumns.GROUP);
        String group = groupName(row);
        LocalDate from = day(row, PostColumns.FROM, report);
        if (group.isEmpty()) {
            report.refuse(Problem.of(PostColumns.GROUP, "posting.problem.noGroup"));
        } else if (!Branches.problems(group).isEmpty()) {
            Branches.problems(group).forEach(report::refuse);
        } else {
            world.groupId(group);
        }
        List<RosterEntry> members = people(PostColumns.MEMBERS, report);
        List<RosterEntry> leaders = people(PostColumns.LEADER, report);
        if (!report.refused()) {
            leaders.forEach(who -> {
                facts(who).group(world.groupId(group), group, from, report);
                facts(who).post(Post.GROUP_LEADER, new PersonFacts.Span(from, null), report);
            });
            members.stream()
                    .filter(who -> !leaders.contains(who))
                    .forEach(who -> facts(who).group(world.groupId(group), group, from, report));
        }
        return new Held(report, group, null, Set.of());
    }

    private List<RosterEntry> people(String column, RowReport report) {
        return Arrays.stream(report.row().text(column).split("[、，,;；/\\n]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(PersonIndex.Clue::name)
                .flatMap(clue -> world.index().find(clue, column, report, answers).stream())
                .toList();
    }

    private static String groupName(DataRow row) {
        return row.text(PostColumns.GROUP).replaceAll("\\s+", "");
    }

    private PersonFacts facts(RosterEntry who) {
        return trial.computeIfAbsent(
                who.id(),
                id -> {
                    PersonFacts planned = plan.get(id);
                    return planned == null ? world.facts(id) : planned.copy();
                });
    }

    private static @Nullable LocalDate day(DataRow row, String target, RowReport report) {
        LocalDate day = null;
        for (Column column : row.cells().keySet()) {
            boolean filled = !Words.value(row.cells().get(column).text()).isEmpty();
            if (day == null && column.target().equals(target) && filled) {
                day = row.date(column, report.problems()).map(PartialDate::earliest).orElse(null);
            }
        }
        return day;
    }

    /** Two people in one post on one day may be right, but somebody should look. */
    private void warnOfOthers(Held held, Map<MemberId, PersonFacts> known) {
        RosterEntry who = held.who();
        if (who == null || held.report().refused()) {
            return;
        }
        for (Post post : held.posts()) {
            boolean now = SINGLE.contains(post) && holds(known, who.id(), post);
            String others =
                    !now
                            ? ""
                            : world.people().stream()
                                    .filter(other -> !other.id().equals(who.id()))
                                    .filter(other -> holds(known, other.id(), post))
                                    .map(RosterEntry::name)
                                    .collect(Collectors.joining("、"));
            if (!others.isEmpty()) {
                held.report()
                        .warn(Problem.of(PostColumns.POST, "posting.warn.others", post, others));
            }
        }
    }

    private boolean holds(Map<MemberId, PersonFacts> known, MemberId id, Post post) {
        PersonFacts facts = known.get(id);
        return facts != null && facts.holds(post, world.today());
    }
}
