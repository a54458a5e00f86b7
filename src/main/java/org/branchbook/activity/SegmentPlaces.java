package org.branchbook.activity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Where the segments of a plan stand in a changed one. The same type and title is the same segment;
 * then, where only one thing changed, the same type, and at last the same place.
 */
final class SegmentPlaces {
    private final List<Segment> had;
    private final List<Segment> has;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private SegmentPlaces(List<Segment> had, List<Segment> has) {
        this.had = had;
        this.has = has;
    }

    static SegmentPlaces of(List<Segment> had, List<Segment> has) {
        SegmentPlaces places = new SegmentPlaces(had, has);
        places.match((before, now) -> before.equals(now));
        places.match(
                (before, now) -> before.type() == now.type() && before.title().equals(now.title()));
        places.match((before, now) -> before.type() == now.type());
        if (had.size() == has.size()) {
            places.match((before, now) -> had.indexOf(before) == has.indexOf(now));
        }
        return places;
    }

    private void match(BiPredicate<Segment, Segment> same) {
        for (int before = 1; before <= had.size(); before++) {
            for (int now = 1; now <= has.size(); now++) {
                boolean free = !places.containsKey(before) && !taken.contains(now);
                if (free && same.test(had.get(before - 1), has.get(now - 1))) {
                    places.put(before, now);
                    taken.add(now);
                }
            }
        }
    }

    /** The new position of a segment, 0 where it is gone; the activity itself stays at 0. */
    int now(int before) {
        return places.getOrDefault(before, 0);
    }
}
