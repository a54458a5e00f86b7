package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Post;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.WrongUsage;
import org.branchbook.home.OpenBook;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.standing.StandingWords;
import org.jspecify.annotations.Nullable;

/** Reads people, kinds and details of facts as they are typed, and says facts in words. */
final class FactWords {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private final Console console;
    private final OpenBook book;

    FactWords(Console console, OpenBook book) {
        this.console = console;
        this.book = book;
    }

    /** Anybody ever on the roster. */
    MemberId person(String typed) {
        return NameMatch.anybody(book, console.today(), typed);
    }

    /** A code such as DEPARTURE, or the word of either language. */
    FactKind kind(String typed) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> means(kind, typed) || StandingWords.names(kind, typed))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUsage(
                                console.text(
                                        "cli.fact.badKind",
                                        typed,
                                        codes(Arrays.asList(FactKind.values())))));
    }

    /** The detail of a fact; a kind with a single one needs none. */
    String detail(FactKind kind, @Nullable String typed) {
        if (kind == FactKind.GROUP) {
            return group(typed == null ? "" : typed);
        }
        List<? extends Messages.Texted> all =
                switch (kind) {
                    case STAGE -> List.of(Stage.values());
                    case POST -> List.of(Post.values());
                    default -> FactDetail.of(kind);
                };
        if (typed == null && all.size() == 1) {
            return ((Enum<?>) all.getFirst()).name();
        }
        FactDetail usual = typed == null ? null : StandingWords.of(kind, typed).detail();
        if (usual != null) {
            return usual.name();
        }
        return all.stream()
                .filter(value -> typed != null && means(value, typed))
                .map(value -> ((Enum<?>) value).name())
                .findFirst()
                .orElseThrow(() ->
                        new WrongUsage(
                                console.text(
                                        "cli.fact.badDetail",
                                        typed == null ? "" : typed,
                                        console.messages().text(kind),
                                        codes(all))));
    }

    private String group(String typed) {
        return book.branches().groups().stream()
                .filter(group -> group.name().equals(typed.strip()))
                .map(group -> Long.toString(group.id().value()))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUsage(
                                console.text(
                                        "cli.fact.badDetail",
                                        typed,
                                        console.messages().text(FactKind.GROUP),
                                        book.branches().groups().stream()
                                                .map(PartyGroup::name)
                                                .collect(Collectors.joining(" ")))));
    }

    private boolean means(Messages.Texted value, String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return ((Enum<?>) value).name().equals(code)
                || CHINESE.text(value).equals(typed.strip())
                || console.messages().text(value).equalsIgnoreCase(typed.strip());
    }

    private String codes(List<? extends Messages.Texted> all) {
        return all.stream()
                .map(value -> ((Enum<?>) value).name() + "=" + console.messages().text(value))
                .collect(Collectors.joining(" "));
    }

    String detail(Fact fact) {
        String detail = fact.detail();
        return switch (fact.kind()) {
            case STAGE -> console.messages().text(Stage.valueOf(detail));
            case POST -> console.messages().text(Post.valueOf(detail));
            case GROUP -> book.branches().groupName(new GroupId(Long.parseLong(detail)));
            default -> console.messages().text(FactDetail.valueOf(detail));
        };
    }

    String kindAndDetail(Fact fact) {
        String kind = console.messages().text(fact.kind());
        String detail = detail(fact);
        return detail.equals(kind) ? kind : kind + " " + detail;
    }

    Map<String, Object> row(Fact fact) {
        boolean codes = console.json() && fact.kind() != FactKind.GROUP;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", console.json() ? fact.kind().name() : console.messages().text(fact.kind()));
        row.put("detail", codes ? fact.detail() : detail(fact));
        row.put("from", day(fact.from()));
        row.put("to", day(fact.to()));
        row.put("note", fact.ground().note());
        row.put("source", fact.ground().source());
        row.put("approvedBy", fact.ground().approvedBy());
        row.put("approvedOn", day(fact.ground().approvedOn()));
        return row;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
