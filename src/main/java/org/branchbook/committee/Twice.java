package org.branchbook.committee;

import java.util.List;

/** One person whom several branches name as their member, found by the code of the ID number. */
public record Twice(List<Place> places) {
    public Twice {
        places = List.copyOf(places);
    }

    /** Where, and under which name. */
    public record Place(long bundle, String branch, String name) {}
}
