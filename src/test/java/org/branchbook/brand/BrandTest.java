package org.branchbook.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.partner.Partner;
import org.branchbook.partner.PartnerKind;
import org.branchbook.partner.Partners;
import org.branchbook.service.Counted;
import org.branchbook.service.Project;
import org.branchbook.service.Projects;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;
import org.branchbook.service.Span;
import org.branchbook.storage.TestBook;
import org.branchbook.volunteer.Identity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Brands on a real book, and what is counted of them. */
class BrandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate FOUNDED = LocalDate.of(2024, 3, 5);

    private TestBranch branch;
    private Brands brands;
    private long project;
    private long partner;

    @BeforeEach
    void open() {
        branch = new TestBranch(TestBook.create(TODAY));
        brands =
                new Brands(
                        branch.book.sql(),
                        new Services(
                                branch.book.sql(),
                                branch.members,
                                branch.activities,
                                branch.rules,
                                branch.book.clock()),
                        branch.book.clock());
        Partners partners = new Partners(branch.book.sql(), branch.book.clock());
        partner =
                partners.add(
                        new Partner.Draft(
                                "示范敬老院", PartnerKind.NURSING_HOME, Partner.Contact.NONE, "", null));
        project =
                new Projects(branch.book.sql(), branch.book.clock())
                        .add(
                                new Project.Draft(
                                        "陪伴老人",
                                        ServiceCategory.ELDERLY,
                                        partner,
                                        "",
                                        Project.More.NONE));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private static Brand.Mate mate(String name, String from, String to) {
        return new Brand.Mate(
                name, LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }

    private Brand.Draft draft(LocalDate founded, Brand.Mate... team) {
        return new Brand.Draft(
                "银龄伴读",
                "张三",
                new Brand.Words("陪老人读报", "常来常往"),
                founded,
                new Brand.Ties(List.of(team), Set.of(project), Set.of(partner), null));
    }

    private static String refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().stream()
                .map(one -> one.field() + "=" + one.key())
                .collect(Collectors.joining(" "));
    }

    private static Counted served(long project, LocalDate on, long who, String hours) {
        return new Counted(
                new Counted.Who(who, null, "某" + who, Identity.STUDENT),
                new Span(on, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                ServiceCategory.ELDERLY,
                new BigDecimal(hours),
                new Counted.Part(1L, null, project, ""));
    }

    @Test
    void whatWasWrittenIsReadAndComesBack() {
        Brand.Draft first = draft(FOUNDED, mate("李四", "2024-03-05", "2025-06-30"));
        long id = brands.kept().add(first);
        assertEquals(first, brands.get(id).draft());
        Brand.Draft next =
                draft(FOUNDED, mate("王五", "2025-09-01", ""), mate("李四", "2024-03-05", ""));
        brands.kept().change(id, next);
        assertEquals(next, brands.named(" 银龄伴读").draft());
        brands.kept().remove(id);
        assertEquals(List.of(), brands.all());
        brands.kept().restore(id);
        long proof = brands.prove(id, new Brand.Proof(0, 2025, "校级优秀项目", null));
        assertEquals("校级优秀项目", brands.get(id).evidence().getFirst().said());
        brands.removeProof(proof);
        assertEquals(List.of(), brands.get(id).evidence());
        assertEquals(
                "year=brand.problem.year said=brand.problem.noEvidence",
                refused(() -> brands.prove(id, new Brand.Proof(0, 2023, "", null))));
    }

    @Test
    void refusesWhatCannotBe() {
        assertEquals(
                "name=brand.problem.noName leader=brand.problem.noLeader"
                        + " founded=brand.problem.noFounded",
                refused(() ->
                        brands.kept()
                                .add(
                                        new Brand.Draft(
                                                " ",
                                                "",
                                                new Brand.Words("", ""),
                                                null,
                                                Brand.Ties.NONE))));
        assertEquals(
                "team=brand.problem.beforeFounded team=brand.problem.toBefore",
                refused(() ->
                        brands.kept()
                                .add(
                                        draft(
                                                FOUNDED,
                                                mate("李四", "2024-01-01", ""),
                                                mate("王五", "2025-01-01", "2024-12-01")))));
        assertEquals(
                "founded=brand.problem.future",
                refused(() -> brands.kept().add(draft(TODAY.plusDays(1)))));
    }

    @Test
    void growthAndContinuityAreCountedFromTheRecords() {
        Brand brand =
                new Brand(
                        1,
                        draft(
                                FOUNDED,
                                mate("李四", "2024-03-05", "2025-06-30"),
                                mate("王五", "2025-09-01", ""),
                                mate("赵六", "2026-01-01", "")),
                        List.of());
        BrandFigures figures =
                BrandFigures.of(
                        brand,
                        List.of(
                                served(project, LocalDate.of(2024, 3, 5), 1, "2"),
                                served(project, LocalDate.of(2024, 3, 5), 2, "2"),
                                served(project, LocalDate.of(2025, 5, 1), 1, "1.5"),
                                served(project + 1, LocalDate.of(2025, 5, 2), 1, "9"),
                                served(project, LocalDate.of(2024, 3, 4), 1, "9")),
                        TODAY);
        assertEquals(2, figures.alive());
        assertEquals(2, figures.founders());
        assertEquals(
                List.of(
                        new BrandFigures.Year(2024, 1, 2, new BigDecimal("4"), 2),
                        new BrandFigures.Year(2025, 1, 1, new BigDecimal("1.5"), 2),
                        new BrandFigures.Year(2026, 0, 0, BigDecimal.ZERO, 3)),
                figures.years());
        assertEquals(12, figures.lately().size());
        assertEquals(YearMonth.of(2026, 11), figures.lately().getLast().getKey());
    }

    @Property(tries = 100)
    void monthsAndYearsHoldEachDayOfAProjectOnce(
            @ForAll @Size(max = 30) List<@IntRange(min = -100, max = 1200) Integer> days,
            @ForAll @IntRange(min = 1, max = 3) int people) {
        Brand brand =
                new Brand(
                        1,
                        new Brand.Draft(
                                "牌",
                                "张三",
                                new Brand.Words("", ""),
                                FOUNDED,
                                new Brand.Ties(List.of(), Set.of(7L), Set.of(), null)),
                        List.of());
        List<Counted> counted = new ArrayList<>();
        for (int day : days) {
            for (int who = 1; who <= people; who++) {
                counted.add(served(7, FOUNDED.plusDays(day), who, "1"));
            }
        }
        BrandFigures figures = BrandFigures.of(brand, counted, TODAY);
        long expected =
                days.stream()
                        .distinct()
                        .map(FOUNDED::plusDays)
                        .filter(day -> !day.isBefore(FOUNDED) && !day.isAfter(TODAY))
                        .count();
        assertEquals(expected, figures.activities());
        assertEquals(
                expected, figures.years().stream().mapToInt(BrandFigures.Year::activities).sum());
        assertEquals(33, figures.months().size());
    }
}
