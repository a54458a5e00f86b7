package org.branchbook.brand;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.register.Kept;
import org.branchbook.register.Texts;
import org.branchbook.service.Counted;
import org.branchbook.service.Services;
import org.branchbook.storage.Sql;

/** The door to service brands. */
public final class Brands {
    private final BrandRepository repository;
    private final Services services;
    private final Kept<Brand.Draft> kept;
    private final Clock clock;

    public Brands(Sql sql, Services services, Clock clock) {
        this.repository = new BrandRepository(sql);
        this.services = services;
        this.clock = clock;
        this.kept = new Kept<>(sql, clock, repository, draft -> draft.problems(today()));
    }

    public Changes changes() {
        return kept.changes();
    }

    /** By which they are added, changed and removed. */
    public Kept<Brand.Draft> kept() {
        return kept;
    }

    public List<Brand> all() {
        return repository.all();
    }

    public Brand get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("brand.notFound", id));
    }

    /** The one of a name. */
    public Brand named(String name) {
        return all().stream()
                .filter(one -> one.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new AppException("brand.unknown", name.strip()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the brand did and how it grew, counted from the records of its projects. */
    public BrandFigures figures(Brand brand) {
        return BrandFigures.of(brand, services.counted(brand.founded(), today()), today());
    }

    /** The same of several, by their numbers; the service of the branch is read once for all. */
    public Map<Long, BrandFigures> figures(List<Brand> brands) {
        Map<Long, BrandFigures> figures = new HashMap<>();
        brands.stream()
                .map(Brand::founded)
                .min(LocalDate::compareTo)
                .ifPresent(first -> {
                    List<Counted> counted = services.counted(first, today());
                    brands.forEach(
                            one -> figures.put(one.id(), BrandFigures.of(one, counted, today())));
                });
        return figures;
    }

    /** Says what shows the work of a year; returns its number. */
    public long prove(long brand, Brand.Proof proof) {
        Brand one = get(brand);
        List<Problem> problems = new ArrayList<>();
        if (proof.year() < one.founded().getYear() || proof.year() > today().getYear()) {
            problems.add(
                    Problem.of(
                            "year",
                            "brand.problem.year",
                            String.valueOf(one.founded().getYear()),
                            String.valueOf(today().getYear())));
        }
        Texts.check(problems, "said", proof.said(), Texts.NOTE);
        if (proof.said().isEmpty()) {
            problems.add(Problem.of("said", "brand.problem.noEvidence"));
        }
        InvalidInput.throwIfAny(problems);
        long[] added = new long[1];
        kept.write(() -> added[0] = repository.insert(brand, proof));
        return added[0];
    }

    public void removeProof(long id) {
        kept.write(() -> repository.setProofRemoved(id, LocalDateTime.now(clock)));
    }

    public void restoreProof(long id) {
        kept.write(() -> repository.setProofRemoved(id, null));
    }
}
