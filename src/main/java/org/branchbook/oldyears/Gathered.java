package org.branchbook.oldyears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.oldyears.OldFile.From;
import org.branchbook.oldyears.OldFile.Told;
import org.branchbook.proposal.Answers;

/**
 * Files that belong together: of one day and type. A scan that says no type, or no day, joins the
 * only activity that its day, or its folder, has.
 *
 * @param files the first is a Word record where there is one
 */
record Gathered(List<OldFile> files) {
    Gathered {
        files = List.copyOf(files);
    }

    OldFile first() {
        return files.getFirst();
    }

    /** Whether day and type are told, and by nobody otherwise. */
    boolean clear() {
        return OldFile.clear(first().days()) && OldFile.clear(first().types());
    }

    private record Key(LocalDate day, ActivityType type) {}

    static List<Gathered> of(List<OldFile> read, Answers answers) {
        List<OldFile> files = read.stream().map(file -> answered(file, answers)).toList();
        Map<Key, List<OldFile>> sure = new LinkedHashMap<>();
        List<OldFile> open = new ArrayList<>();
        for (OldFile file : files) {
            if (OldFile.clear(file.days()) && OldFile.clear(file.types())) {
                sure.computeIfAbsent(key(file), _ -> new ArrayList<>()).add(file);
            } else {
                open.add(file);
            }
        }
        List<Gathered> gathered = new ArrayList<>();
        for (OldFile file : open) {
            List<Key> fitting = sure.keySet().stream().filter(k -> fits(k, file, sure)).toList();
            if (fitting.size() == 1) {
                sure.getOrDefault(fitting.getFirst(), List.of())
                        .add(joined(file, fitting.getFirst()));
            } else {
                gathered.add(new Gathered(List.of(file)));
            }
        }
        sure.values().forEach(list -> gathered.add(new Gathered(wordFirst(list))));
        gathered.sort(Comparator.comparing(one -> one.first().name()));
        return gathered;
    }

    private static Key key(OldFile file) {
        return new Key(OldFile.only(file.days()).value(), OldFile.only(file.types()).value());
    }

    /** What is told twice and differently joins nothing: it is asked. */
    private static boolean fits(Key key, OldFile file, Map<Key, List<OldFile>> sure) {
        boolean day = OldFile.clear(file.days());
        boolean type = OldFile.clear(file.types());
        if (day) {
            return file.types().isEmpty() && key.day().equals(OldFile.only(file.days()).value());
        }
        return file.days().isEmpty()
                && !file.folder().isEmpty()
                && (file.types().isEmpty()
                        || (type && key.type() == OldFile.only(file.types()).value()))
                && sure.getOrDefault(key, List.of()).stream()
                        .anyMatch(other -> other.folder().equals(file.folder()));
    }

    private static OldFile joined(OldFile file, Key key) {
        return file.with(
                file.days().isEmpty()
                        ? List.of(new Told<>(key.day(), From.NEIGHBOURS))
                        : file.days(),
                file.types().isEmpty()
                        ? List.of(new Told<>(key.type(), From.NEIGHBOURS))
                        : file.types());
    }

    private static List<OldFile> wordFirst(List<OldFile> files) {
        List<OldFile> sorted = new ArrayList<>(files);
        sorted.sort(
                Comparator.comparing((OldFile file) -> file.cells().isEmpty())
                        .thenComparing(OldFile::name));
        return sorted;
    }

    /** What was said of all files of a folder that tell no type. */
    private static Optional<String> ofFolder(OldFile file, Answers answers) {
        return file.types().isEmpty()
                ? answers.get(OldYears.type(file.folder() + "/"))
                : Optional.empty();
    }

    /** What the user said of a file stands above all that was read. */
    private static OldFile answered(OldFile file, Answers answers) {
        Optional<LocalDate> day =
                answers.get(OldYears.day(file.name()))
                        .map(Recognised::days)
                        .flatMap(d -> d.stream().findFirst());
        Optional<ActivityType> type =
                answers.get(OldYears.type(file.name()))
                        .or(() -> ofFolder(file, answers))
                        .flatMap(ActivityType::parse);
        return file.with(
                day.<List<Told<LocalDate>>>map(d -> List.of(new Told<>(d, From.ANSWER)))
                        .orElse(file.days()),
                type.<List<Told<ActivityType>>>map(t -> List.of(new Told<>(t, From.ANSWER)))
                        .orElse(file.types()));
    }
}
