package org.branchbook.committee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Problem;
import org.branchbook.base.WorkWatch;
import org.branchbook.storage.Store;
import org.branchbook.yearfigures.YearFigures;
import org.jspecify.annotations.Nullable;

/** The door to a collection: takes bundles in, and tells of a year. */
public final class Committee implements AutoCloseable {
    private final Store store;
    private final BundleRepository bundles;
    private final OverviewRepository overviews;

    /** Takes over the store, and closes it in the end. */
    public Committee(Store store) {
        this.store = store;
        this.bundles = new BundleRepository(store);
        this.overviews = new OverviewRepository(store.sql());
        bundles.prepare();
    }

    /**
     * Takes bundles in, each examined first and each on its own: what was taken in before the work
     * was stopped stays.
     *
     * @param named bundles, and folders of bundles
     * @param replace whether a newer bundle takes the place of an older one of the branch and year
     * @param each hears what became of every bundle, in order
     */
    public void take(List<Path> named, boolean replace, WorkWatch watch, Consumer<Taken> each) {
        List<Path> paths = BundlePaths.of(named);
        for (int i = 0; i < paths.size(); i++) {
            if (watch.stopped()) {
                throw new CancellationException();
            }
            Path path = paths.get(i);
            watch.at(i, paths.size(), String.valueOf(path.getFileName()));
            each.accept(take(path, replace, Inner.of(watch)));
        }
        watch.at(paths.size(), paths.size(), "");
    }

    /** Within one bundle only the wish to stop is of interest. */
    private record Inner(WorkWatch outer) implements WorkWatch {
        static Inner of(WorkWatch outer) {
            return new Inner(outer);
        }

        @Override
        public void at(int done, int all, String name) {}

        @Override
        public boolean stopped() {
            return outer.stopped();
        }
    }

    private Taken take(Path path, boolean replace, WorkWatch watch) {
        return switch (Reading.of(path, watch)) {
            case Reading.Refused refused ->
                    new Taken(refused.path(), Taken.Outcome.REFUSED, null, refused.why());
            case Reading.Sound sound -> store.sql().transaction(() -> put(sound, replace));
        };
    }

    private Taken put(Reading.Sound sound, boolean replace) {
        HandedIn now = sound.bundle();
        Optional<HandedIn> before = bundles.find(now.whose());
        if (before.isEmpty()) {
            bundles.insert(sound);
            return taken(now, Taken.Outcome.ADDED, null);
        }
        HandedIn old = before.get();
        if (old.code().equals(now.code())) {
            bundles.move(old.id(), now.path());
            return taken(now, Taken.Outcome.SAME, null);
        }
        boolean newer = now.made().isAfter(old.made());
        if (!replace || !newer) {
            String key = newer ? Taken.NEWER : "committee.refused.twoOlder";
            return taken(now, Taken.Outcome.REFUSED, both(key, old, now));
        }
        bundles.remove(old.id());
        bundles.insert(sound);
        return taken(now, Taken.Outcome.REPLACED, both("committee.replaced", old, now));
    }

    private static Taken taken(HandedIn now, Taken.Outcome outcome, @Nullable Problem why) {
        return new Taken(now.place(), outcome, now.whose(), why);
    }

    private static Problem both(String key, HandedIn old, HandedIn now) {
        return Problem.of(
                "bundle",
                key,
                old.path(),
                old.made().toString().replace('T', ' '),
                now.path(),
                now.made().toString().replace('T', ' '));
    }

    /** Takes a bundle out; its folder or .zip is not touched. */
    public void remove(long bundle) {
        store.sql().transaction(() -> bundles.remove(bundle));
    }

    /** Years of which there are bundles, newest first. */
    public List<Integer> years() {
        return store.sql().transaction(overviews::years);
    }

    public Overview overview(int year) {
        return store.sql()
                .transaction(() -> {
                    List<BranchYear> branches = new ArrayList<>(overviews.branches(year));
                    branches.sort(
                            Comparator.comparing(
                                            (BranchYear branch) -> BranchName.of(branch.branch()))
                                    .thenComparing(branch -> branch.bundle().whose().superior()));
                    Map<Long, Integer> order = new HashMap<>();
                    branches.forEach(branch -> order.put(branch.bundle().id(), order.size()));
                    List<PeriodLine> missing = new ArrayList<>(overviews.missing(year));
                    missing.sort(
                            Comparator.comparing(line -> order.getOrDefault(line.bundle(), 0)));
                    return new Overview(
                            year,
                            branches,
                            overviews.types(year),
                            missing,
                            overviews.structure(year),
                            twice(year),
                            uncompared(branches, overviews.compared(year)));
                });
    }

    private List<Twice> twice(int year) {
        Map<String, List<Twice.Place>> people = new LinkedHashMap<>();
        overviews
                .twice(year)
                .forEach(known ->
                        people.computeIfAbsent(
                                        known.mark() + " " + known.code(), _ -> new ArrayList<>())
                                .add(known.place()));
        return people.values().stream()
                .map(places ->
                        places.stream()
                                .sorted(Comparator.comparing(p -> BranchName.of(p.branch())))
                                .toList())
                .map(Twice::new)
                .sorted(Comparator.comparing(twice -> twice.places().getFirst().name()))
                .toList();
    }

    /** Codes by two keys cannot be compared: those by the key that most branches have are. */
    private static List<Overview.Uncompared> uncompared(
            List<BranchYear> branches, List<OverviewRepository.Compared> all) {
        String usual =
                all.stream()
                        .map(OverviewRepository.Compared::mark)
                        .filter(mark -> !mark.isEmpty())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(
                                Map.Entry.<String, Long>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse("");
        Map<Long, OverviewRepository.Compared> byBundle = new HashMap<>();
        all.forEach(one -> byBundle.put(one.bundle(), one));
        List<Overview.Uncompared> found = new ArrayList<>();
        for (BranchYear branch : branches) {
            OverviewRepository.Compared one = byBundle.get(branch.bundle().id());
            if (one == null) {
                continue;
            }
            boolean other = !one.mark().isEmpty() && !one.mark().equals(usual);
            int people = other ? one.members() : one.uncoded();
            if (people > 0) {
                found.add(new Overview.Uncompared(branch.branch(), people, other));
            }
        }
        return found;
    }

    /** What stands behind the figures of one branch. */
    public Detail detail(long bundle) {
        return store.sql()
                .transaction(() ->
                        new Detail(
                                overviews.periods(bundle),
                                overviews.records(bundle),
                                overviews.structureOf(bundle)));
    }

    /** A branch's year in detail. */
    public record Detail(
            List<PeriodLine> periods, List<RecordLine> records, List<YearFigures.Some> structure) {
        public Detail {
            periods = List.copyOf(periods);
            records = List.copyOf(records);
            structure = List.copyOf(structure);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
