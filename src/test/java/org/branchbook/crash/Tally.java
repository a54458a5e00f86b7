package org.branchbook.crash;

import java.util.ArrayList;
import java.util.List;

/** What was counted, maybe by several at once, as one line of the table. */
final class Tally {
    static final String HEAD =
            "%-26s %6s %9s %6s %6s %7s %8s %8s %8s"
                    .formatted(
                            "", "times", "actions", "lost", "half", "broken", "refused", "backups",
                            "slowest");

    private final String name;
    private final List<String> reasons = new ArrayList<>();
    private int times;
    private int actions;
    private int lost;
    private int half;
    private int broken;
    private int refused;
    private int badBackups;
    private long slowest;

    Tally(String name) {
        this.name = name;
    }

    synchronized void opened(long millis) {
        times++;
        slowest = Math.max(slowest, millis);
    }

    synchronized void count(int acknowledged, Reopened found) {
        actions += acknowledged;
        lost += found.lost();
        half += found.half();
        broken += found.broken();
    }

    synchronized void refused(Exception reason) {
        times++;
        refused++;
        reasons.add(String.valueOf(reason.getMessage()) + " / " + reason.getCause());
    }

    synchronized void badBackup() {
        badBackups++;
    }

    /** Whether nothing at all went wrong. */
    synchronized boolean sound() {
        return lost + half + broken + refused + badBackups == 0;
    }

    int actions() {
        return actions;
    }

    int lost() {
        return lost;
    }

    int refused() {
        return refused;
    }

    long slowest() {
        return slowest;
    }

    /** Why books were not opened. */
    synchronized List<String> reasons() {
        return List.copyOf(reasons);
    }

    @Override
    public synchronized String toString() {
        return "%-26s %6d %9d %6d %6d %7d %8d %8d %5d ms"
                .formatted(name, times, actions, lost, half, broken, refused, badBackups, slowest);
    }
}
