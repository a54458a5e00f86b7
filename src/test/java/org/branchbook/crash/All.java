package org.branchbook.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The whole harness with its full numbers, or a part of it: {@code damage}, {@code cuts} or {@code
 * kills}. Prints its table, the kills as they go on, and fails where anything was lost.
 */
public final class All {
    private static final int KILLS = 2000;
    private static final int TOLD = 10 * Kills.ROUND;
    private static final int POINTS = 500;
    private static final int DAMAGED = 1000;
    private static final long SEED = 20261129;

    private All() {}

    public static void main(String[] args) throws Exception {
        List<String> parts = args.length == 0 ? List.of("damage", "cuts", "kills") : List.of(args);
        Path work = Files.createTempDirectory(Path.of("target"), "crash").toAbsolutePath();
        System.out.println(Tally.HEAD);
        boolean sound = true;
        try {
            for (String part : parts) {
                Path folder = work.resolve(part);
                sound &=
                        switch (part) {
                            case "damage" -> damage(folder);
                            case "cuts" -> cuts(folder);
                            case "kills" -> kills(folder);
                            default -> throw new IllegalArgumentException(part);
                        };
            }
        } finally {
            Trees.delete(work);
        }
        System.exit(sound ? 0 : 1);
    }

    /** As many processes at a time as the machine has processors; each mostly waits for itself. */
    private static boolean kills(Path work) throws Exception {
        Map<Kills.Moment, Tally> tallies = new EnumMap<>(Kills.Moment.class);
        for (Kills.Moment moment : Kills.Moment.values()) {
            tallies.put(moment, Kills.tally(moment));
        }
        AtomicInteger killed = new AtomicInteger();
        Launch launch = Launch.cached(work.resolve("launch"));
        int hands = Runtime.getRuntime().availableProcessors();
        try (ExecutorService beside = Executors.newFixedThreadPool(hands)) {
            List<Future<?>> hand = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                Kills kills = new Kills(work.resolve(String.valueOf(i)), launch, SEED + i);
                hand.add(
                        beside.submit(() -> {
                            kill(kills, tallies, killed);
                            return null;
                        }));
            }
            for (Future<?> one : hand) {
                one.get();
            }
        }
        return tallies.values().stream().allMatch(Tally::sound);
    }

    private static void kill(Kills kills, Map<Kills.Moment, Tally> tallies, AtomicInteger killed)
            throws Exception {
        while (killed.get() < KILLS) {
            for (Map.Entry<Kills.Moment, Tally> tally : tallies.entrySet()) {
                kills.run(tally.getKey(), tally.getKey().share(), tally.getValue());
            }
            int all = killed.addAndGet(Kills.ROUND);
            if (all % TOLD == 0 || all >= KILLS) {
                System.out.println(all + " kills");
                tallies.values().forEach(All::print);
            }
        }
    }

    private static boolean cuts(Path work) throws IOException {
        PowerCuts cuts = new PowerCuts(work, SEED);
        Tally ordered = cuts.run(POINTS, true, SEED);
        print(ordered);
        Tally reordered = cuts.run(POINTS, false, SEED);
        print(reordered);
        return ordered.sound() && reordered.lost() == 0;
    }

    private static boolean damage(Path work) throws IOException {
        Damage damage = new Damage(work, SEED).run(DAMAGED, SEED);
        System.out.print(damage);
        damage.crashes().forEach((what, times) -> System.out.println("    " + times + " " + what));
        return damage.count(Damage.Outcome.SILENTLY_WRONG) == 0
                && damage.count(Damage.Outcome.CRASHED) == 0;
    }

    private static void print(Tally tally) {
        System.out.println(tally);
        tally.reasons().stream().distinct().limit(10).forEach(r -> System.out.println("    " + r));
    }
}
