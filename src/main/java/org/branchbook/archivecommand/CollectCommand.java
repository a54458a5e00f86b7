package org.branchbook.archivecommand;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.base.WorkWatch;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.committee.BranchYear;
import org.branchbook.committee.Committee;
import org.branchbook.committee.HandedIn;
import org.branchbook.committee.Overview;
import org.branchbook.committee.OverviewBook;
import org.branchbook.committee.OverviewPaper;
import org.branchbook.committee.OverviewValues;
import org.branchbook.committee.Taken;
import org.branchbook.home.Places;
import org.branchbook.storage.Store;
import org.branchbook.yearfigures.MatchKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the bundles of many branches into one collection and tells of a year. Needs no book. */
@Command(name = "collect")
final class CollectCommand extends ToolCommand {
    @Parameters(arity = "0..*", paramLabel = "BUNDLE", descriptionKey = "cli.collect.bundles")
    private List<Path> bundles = List.of();

    @Option(names = "--into", paramLabel = "FILE", descriptionKey = "cli.collect.into")
    private @Nullable Path into;

    @Option(names = "--jdbc", paramLabel = "ADDRESS", descriptionKey = "cli.collect.jdbc")
    private @Nullable String jdbc;

    @Option(
            names = "--jdbc-password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.collect.jdbcPassword")
    private @Nullable Path jdbcPassword;

    @Option(names = "--replace", descriptionKey = "cli.collect.replace")
    private boolean replace;

    @Option(names = "--overview", descriptionKey = "cli.collect.overview")
    private boolean overview;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.collect.year")
    private @Nullable Integer year;

    @Option(names = "--branch", paramLabel = "NAME", descriptionKey = "cli.collect.branch")
    private @Nullable String branch;

    @Option(names = "--remove", paramLabel = "NAME", descriptionKey = "cli.collect.remove")
    private @Nullable String remove;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.collect.out")
    private @Nullable Path out;

    @Option(names = "--new-key", descriptionKey = "cli.collect.newKey")
    private boolean newKey;

    CollectCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.collect.summary";
    }

    @Override
    protected int run() {
        if (newKey) {
            String key = MatchKey.fresh(new SecureRandom()).grouped();
            return done(console.text("cli.collect.key", key), Map.of("key", key));
        }
        boolean tells = overview || out != null || branch != null;
        if (bundles.isEmpty() && !tells && remove == null) {
            throw wrong("cli.collect.nothing");
        }
        if (into != null && jdbc != null) {
            throw wrong("cli.collect.twoPlaces");
        }
        try (Committee committee = new Committee(store())) {
            Map<String, Object> values = new LinkedHashMap<>();
            boolean refused = !bundles.isEmpty() && take(committee, values);
            if (remove != null) {
                HandedIn bundle = find(committee.overview(wanted(committee)), remove).bundle();
                committee.remove(bundle.id());
                console.say(console.text("cli.collect.removed", remove, bundle.path()));
            }
            if (tells) {
                tell(committee, values);
            }
            console.result(values);
            return refused ? WRONG : DONE;
        }
    }

    private Store store() {
        if (jdbc != null) {
            return Store.server(jdbc, jdbcPassword == null ? null : firstLine(jdbcPassword));
        }
        return Store.file(into == null ? Places.collection() : into);
    }

    private boolean take(Committee committee, Map<String, Object> values) {
        List<Taken> all = new ArrayList<>();
        committee.take(
                bundles,
                replace,
                WorkWatch.NOBODY,
                taken -> {
                    all.add(taken);
                    say(taken);
                });
        long refused = all.stream().filter(Taken::refused).count();
        values.put("bundles", all.stream().map(this::values).toList());
        values.put("refused", refused);
        console.say(console.text("cli.collect.taken", all.size() - refused, refused));
        return refused > 0;
    }

    private void say(Taken taken) {
        HandedIn.Whose whose = taken.whose();
        String name =
                whose == null
                        ? String.valueOf(taken.path().getFileName())
                        : whose.branch() + " " + whose.year();
        String why = taken.said(console.messages());
        String line = console.messages().text(taken.outcome()) + "  " + name;
        String told = why.isEmpty() ? line : line + "  " + why;
        if (taken.refused()) {
            console.note(told);
        } else {
            console.say(told);
        }
    }

    private Map<String, Object> values(Taken taken) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", taken.path().toString());
        values.put("outcome", taken.outcome().name());
        HandedIn.Whose whose = taken.whose();
        if (whose != null) {
            values.put("branch", whose.branch());
            values.put("year", whose.year());
        }
        values.put("why", taken.said(console.messages()));
        return values;
    }

    /** The year asked for, or the newest there is. */
    private int wanted(Committee committee) {
        return year == null
                ? committee.years().stream().findFirst().orElse(console.today().getYear())
                : year;
    }

    private void tell(Committee committee, Map<String, Object> values) {
        Overview told = committee.overview(wanted(committee));
        if (out != null) {
            SafeFile.write(out, file(out, committee, told));
            console.say(console.text("cli.collect.written", told.branches().size(), out));
        }
        if (branch != null) {
            HandedIn bundle = find(told, branch).bundle();
            Committee.Detail detail = committee.detail(bundle.id());
            values.putAll(OverviewValues.of(bundle, detail));
            new CollectText(console).say(bundle, detail);
        } else if (overview) {
            values.putAll(OverviewValues.of(told));
            new CollectText(console).say(told);
        }
    }

    private byte[] file(Path named, Committee committee, Overview told) {
        String name = named.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return OverviewBook.of(told, committee::detail);
        }
        if (name.endsWith(".docx")) {
            return OverviewPaper.of(told, console.today());
        }
        throw wrong("cli.collect.badOut", named);
    }

    private static BranchYear find(Overview told, String name) {
        List<BranchYear> found =
                told.branches().stream().filter(one -> one.branch().equals(name)).toList();
        if (found.size() != 1) {
            throw new AppException("cli.collect.noBranch", name, String.valueOf(told.year()));
        }
        return found.getFirst();
    }
}
