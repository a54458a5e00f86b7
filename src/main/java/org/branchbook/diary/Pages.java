package org.branchbook.diary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the vault holds.
 *
 * @param next the number of the next entry or deed
 * @param reviews what was written at the end of a month
 */
record Pages(long next, List<Entry> entries, List<Deed> deeds, Map<YearMonth, String> reviews) {
    static final Pages EMPTY = new Pages(1, List.of(), List.of(), Map.of());

    Pages {
        entries = List.copyOf(entries);
        deeds = List.copyOf(deeds);
        reviews = Map.copyOf(reviews);
    }

    /** Adds one that has no number yet, or puts it in the place of its older self. */
    Pages with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.removeIf(one -> one.id() == entry.id());
        all.add(entry.id() == 0 ? entry.as(next) : entry);
        return new Pages(entry.id() == 0 ? next + 1 : next, all, deeds, reviews);
    }

    Optional<Entry> entry(long id) {
        return entries.stream().filter(one -> one.id() == id).findFirst();
    }

    Optional<Deed> deed(long id) {
        return deeds.stream().filter(one -> one.id() == id).findFirst();
    }

    Pages withoutEntry(long id) {
        List<Entry> rest = entries.stream().filter(one -> one.id() != id).toList();
        return new Pages(next, rest, deeds, reviews);
    }

    Pages with(Deed deed) {
        List<Deed> all = new ArrayList<>(deeds);
        all.removeIf(one -> one.id() == deed.id());
        all.add(deed.id() == 0 ? deed.as(next) : deed);
        return new Pages(deed.id() == 0 ? next + 1 : next, entries, all, reviews);
    }

    Pages withoutDeed(long id) {
        List<Deed> rest = deeds.stream().filter(one -> one.id() != id).toList();
        return new Pages(next, entries, rest, reviews);
    }

    Pages with(YearMonth month, String review) {
        Map<YearMonth, String> all = new HashMap<>(reviews);
        if (review.isBlank()) {
            all.remove(month);
        } else {
            all.put(month, review);
        }
        return new Pages(next, entries, deeds, all);
    }
}
