package org.branchbook.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole harness with its full numbers; prints its table and fails where anything was lost. */
public final class All {
    private static final int KILLS = 2000;
    private static final int POINTS = 500;
    private static final int DAMAGED = 1000;
    private static final long SEED = 20261129;

    private All() {}

    public static void main(String[] args) throws Exception {
        int share = args.length == 0 ? 1 : Integer.parseInt(args[0]);
        Path work = Files.createTempDirectory(Path.of("target"), "crash").toAbsolutePath();
        System.out.println(Tally.HEAD);
        try {
            damage(work.resolve("damage"), DAMAGED / share);
            cuts(work.resolve("cuts"), POINTS / share);
            kills(work.resolve("kills"), KILLS / share);
        } finally {
            Trees.delete(work);
        }
    }

    private static void kills(Path work, int times) throws Exception {
        Kills kills = new Kills(work, SEED);
        Kills.Moment[] moments = Kills.Moment.values();
        for (Kills.Moment moment : moments) {
            print(kills.run(moment, times / moments.length));
        }
    }

    private static void cuts(Path work, int points) throws IOException {
        PowerCuts cuts = new PowerCuts(work, SEED);
        print(cuts.run(points, true, SEED));
        print(cuts.run(points, false, SEED));
    }

    private static void damage(Path work, int books) throws IOException {
        Damage damage = new Damage(work, SEED).run(books, SEED);
        System.out.print(damage);
        damage.crashes().forEach((what, times) -> System.out.println("    " + times + " " + what));
    }

    private static void print(Tally tally) {
        System.out.println(tally);
        tally.reasons().stream().distinct().limit(10).forEach(r -> System.out.println("    " + r));
    }
}
