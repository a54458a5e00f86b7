package org.branchbook.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.WorkWatch;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.bundle.Bag;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.rules.RuleBook;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;
import org.branchbook.yearfigures.MatchKey;
import org.branchbook.yearfigures.YearFigures;

/** The door to archives: makes the bundle of a year, and holds one against the book. */
public final class Archives {
    private static final String CHOICE = "archive";
    private static final String MATCH = "secret-match";
    private static final int FIRST_FOLDER = 4;

    private final Branches branches;
    private final Settings settings;
    private final YearItems items;
    private final LocalRules rules;
    private final Clock clock;

    /** Gathers what is kept of a year from the features. */
    public interface YearItems {
        /**
         * @param full whether ID numbers, phones and addresses are written out
         */
        List<Item> of(int year, boolean full);

        /** What a superior reads of the year; its people by codes where there is a key. */
        YearFigures figures(int year, Optional<MatchKey> key);
    }

    public Archives(Branches branches, Sql sql, YearItems items, Clock clock) {
        this.branches = branches;
        this.settings = new Settings(sql);
        this.items = items;
        this.rules = new LocalRules(sql, clock);
        this.clock = clock;
    }

    /** How the branch archives. */
    public ArchiveChoice choice() {
        return settings.find(CHOICE).map(Archives::read).orElse(ArchiveChoice.USUAL);
    }

    private static ArchiveChoice read(String kept) {
        String[] parts = kept.split("\t", -1);
        Map<Material, String> own = new EnumMap<>(Material.class);
        for (int i = FIRST_FOLDER; i + 1 < parts.length; i += 2) {
            own.put(Material.valueOf(parts[i]), parts[i + 1]);
        }
        return new ArchiveChoice(
                parts[0],
                parts[1],
                ArchiveScheme.valueOf(parts[2]),
                FolderTree.valueOf(parts[3]),
                own);
    }

    public void choose(ArchiveChoice choice) {
        InvalidInput.throwIfAny(choice.problems());
        List<String> parts = new ArrayList<>();
        parts.addAll(List.of(choice.fonds(), choice.department()));
        parts.addAll(List.of(choice.scheme().name(), choice.tree().name()));
        choice.own().forEach((material, folder) -> parts.addAll(List.of(material.name(), folder)));
        settings.save(CHOICE, String.join("\t", parts));
    }

    /** How long each kind is kept: by the guide, or by the table of the unit among local rules. */
    private Map<Material, Retention> terms(int year) {
        RuleBook book = rules.book();
        Map<Material, Retention> terms = new EnumMap<>(Material.class);
        for (Material material : Material.values()) {
            int years = book.number(material.rule().term(), LocalDate.of(year, 12, 31));
            terms.put(material, Retention.of(years));
        }
        return terms;
    }

    /** The key that the superior gave, by which members of two branches are found. */
    public Optional<MatchKey> matchKey() {
        return settings.find(MATCH).map(MatchKey::new);
    }

    /**
     * @param typed "" forgets the key
     */
    public void setMatchKey(String typed) {
        if (typed.isBlank()) {
            settings.remove(MATCH);
            return;
        }
        InvalidInput.throwIfAny(MatchKey.problems(typed));
        settings.save(MATCH, new MatchKey(typed).text());
    }

    /** The items of a year with their numbers. */
    public YearArchive year(int year, boolean full) {
        Branch branch = branches.find().orElseThrow(() -> new AppException("archive.noBranch"));
        YearArchive.Head head =
                new YearArchive.Head(branch.name(), branch.superior(), year, choice(), terms(year));
        return YearArchive.of(head, items.of(year, full));
    }

    /**
     * What was written.
     *
     * @param code to be noted on paper: who changes any file changes it
     */
    public record Bundle(Path path, String code, int items, int files, long bytes) {}

    /** Writes a year's bundle whole or not at all. */
    public Bundle write(YearArchive year, Path target, String application, WorkWatch watch) {
        return write(year, target, application, OfficeLayout.none(), watch);
    }

    /**
     * The same.
     *
     * @param layout lays workbooks out to count their pages; where there is none, the catalogue
     *     names them as not counted
     */
    public Bundle write(
            YearArchive year,
            Path target,
            String application,
            OfficeLayout layout,
            WorkWatch watch) {
        YearFigures figures = items.figures(year.head().year(), matchKey());
        LocalDateTime now = LocalDateTime.now(clock);
        ArchiveWriter.Done done =
                new ArchiveWriter(
                                year,
                                figures,
                                application,
                                now,
                                new ArchiveWriter.Counting(layout, watch))
                        .write(target);
        return new Bundle(target, done.code(), year.items().size(), done.files(), done.bytes());
    }

    /** What has become of the records of a bundle since, in the book. */
    public List<Comparison> compare(Path bundle) {
        try (Bag bag = Bag.open(bundle)) {
            byte[] json = bag.text("data/" + YearData.NAME);
            if (json == null) {
                throw new AppException("archive.noData", bundle);
            }
            YearData data = YearData.read(json);
            String branch = branches.find().map(Branch::name).orElse("");
            if (!data.branch().equals(branch)) {
                throw new AppException("archive.otherBranch", data.branch(), branch);
            }
            return Comparison.of(data, items.of(data.year(), false));
        } catch (YearData.Newer e) {
            throw new AppException(e, "archive.newer", bundle);
        } catch (IOException e) {
            throw new AppException(e, "archive.noData", bundle);
        }
    }
}
