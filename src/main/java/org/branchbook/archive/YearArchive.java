package org.branchbook.archive;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.FileName;

/** The items of a year with their numbers, as they will stand in the bundle. */
public final class YearArchive {
    /** So long that the whole path stays within what Windows allows. */
    private static final int TITLE = 32;

    private final Head head;
    private final List<Numbered> items;

    /**
     * Whose archive of which year it is, and how it is numbered.
     *
     * @param terms how long each kind of material is kept
     */
    public record Head(
            String branch,
            String superior,
            int year,
            ArchiveChoice choice,
            Map<Material, Retention> terms) {
        public Head {
            terms = Map.copyOf(terms);
        }

        Retention term(Item item) {
            return Objects.requireNonNull(terms.get(item.material()));
        }
    }

    /**
     * An item with its place.
     *
     * @param number runs through the catalogue from 1 on
     * @param folder where it stands, with slashes
     */
    public record Numbered(
            Item item, int number, String code, String folder, Retention retention) {}

    private YearArchive(Head head, List<Numbered> items) {
        this.head = head;
        this.items = List.copyOf(items);
    }

    /** Numbers run by term of keeping, kind and date, so that they do not depend on the entry. */
    public static YearArchive of(Head head, List<Item> found) {
        List<Item> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparing(head::term)
                        .thenComparing(Item::material)
                        .thenComparing(Item::date)
                        .thenComparing(Item::title));
        ArchiveChoice choice = head.choice();
        Map<String, Integer> counters = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Numbered> numbered = new ArrayList<>();
        for (Item item : sorted) {
            Retention term = head.term(item);
            String within = choice.scheme().numberedWithin(item.material(), term);
            int count = counters.merge(within, 1, Integer::sum);
            String code = choice.scheme().code(head, item.material(), term, count);
            String name =
                    within
                            + "-%04d ".formatted(count)
                            + item.date().format(DateTimeFormatter.BASIC_ISO_DATE)
                            + " ";
            String folder = choice.folder(item.material()) + "/" + name + cut(item.title());
            if (!taken.add(folder.toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("twice: " + folder);
            }
            numbered.add(new Numbered(item, numbered.size() + 1, code, folder, term));
        }
        return new YearArchive(head, numbered);
    }

    private static String cut(String title) {
        String safe = FileName.safe(title).replace('%', '％');
        return safe.length() <= TITLE ? safe : FileName.safe(safe.substring(0, TITLE));
    }

    public Head head() {
        return head;
    }

    public List<Numbered> items() {
        return items;
    }

    /** The name of the bundle, as 2026年归档 某某党支部. */
    public String name() {
        return FileName.safe(head.year() + "年归档 " + head.branch()).replace('%', '％');
    }
}
