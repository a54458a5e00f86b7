package org.branchbook.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.branchbook.activity.Activities;
import org.branchbook.branch.LocalRules;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.member.Members;
import org.branchbook.partner.Partner;
import org.branchbook.partner.PartnerKind;
import org.branchbook.partner.Partners;
import org.branchbook.service.Integration;
import org.branchbook.service.Project;
import org.branchbook.service.Projects;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.shift.Shift;
import org.branchbook.shift.Shifts;
import org.branchbook.storage.Sql;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;
import org.jspecify.annotations.Nullable;

/** Service all year: a Saturday every second week, the nursing home every month. */
final class SampleService {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);
    private static final int AHEAD = 28;

    private final SampleClock clock;
    private final Partners partners;
    private final Volunteers volunteers;
    private final Projects projects;
    private final Services services;
    private final Shifts shifts;
    private int turn;

    SampleService(
            Sql sql, Members members, Activities activities, LocalRules rules, SampleClock clock) {
        this.clock = clock;
        partners = new Partners(sql, clock);
        volunteers = new Volunteers(sql, members, clock);
        projects = new Projects(sql, clock);
        services = new Services(sql, members, activities, rules, clock);
        shifts = new Shifts(sql, new Shifts.Doors(projects, volunteers, services), clock);
    }

    /** All up to a day, and the shifts of the weeks after it. */
    Volunteers serve(LocalDate today) {
        LocalDate first = LocalDate.of(today.getYear(), 1, 1);
        clock.set(first.atTime(9, 0));
        long home =
                partners.add(
                        new Partner.Draft(
                                "示范敬老院",
                                PartnerKind.NURSING_HOME,
                                new Partner.Contact("赵六", "000-00000000"),
                                "陪伴、打扫、义务理发",
                                45));
        long saturday = project("志愿服务星期六", ServiceCategory.COMMUNITY, null, Integration.CULTURE, 2);
        long visits = project("敬老院陪伴", ServiceCategory.ELDERLY, home, Integration.CONDUCT, 0);
        List<Volunteer> outside = outside(first);
        saturdays(projects.get(saturday), first, today);
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(today.getYear(), month, 1).plusDays(13 + 3L * (month % 4));
            if (day.isBefore(today)) {
                visit(visits, day, outside);
            }
        }
        return volunteers;
    }

    private long project(
            String name,
            ServiceCategory category,
            @Nullable Long partner,
            Integration integration,
            int weeks) {
        Project.Standing standing =
                weeks == 0
                        ? null
                        : new Project.Standing(weeks, DayOfWeek.SATURDAY, NINE, ELEVEN, 4);
        return projects.add(
                new Project.Draft(
                        name,
                        category,
                        partner,
                        "李四",
                        new Project.More(Set.of(integration), "", standing)));
    }

    private List<Volunteer> outside(LocalDate day) {
        Volunteer by = volunteers.all(day).getFirst();
        long number = volunteers.ensure(by);
        return List.of(
                volunteers.get(
                        volunteers.add(new Volunteer.Draft("王小明", Identity.STUDENT, number, ""))),
                volunteers.get(
                        volunteers.add(new Volunteer.Draft("孙小红", Identity.STUDENT, number, ""))));
    }

    private void saturdays(Project project, LocalDate first, LocalDate today) {
        LocalDate end = LocalDate.of(today.getYear(), 12, 31);
        LocalDate last = today.plusDays(AHEAD);
        List<LocalDate> days =
                shifts.slots(
                                project,
                                first,
                                last.isBefore(end) ? last : end,
                                HolidayCalendar.bundled())
                        .days();
        for (long id : shifts.plan(project, days)) {
            Shift shift = shifts.get(id);
            LocalDate day = shift.draft().span().on();
            boolean over = day.isBefore(today);
            clock.set(day.minusDays(3).atTime(12, 0));
            shifts.signUp(id, people(day, over ? 3 + turn % 2 : 2), List.of());
            if (over) {
                clock.set(day.atTime(18, 0));
                Map<Long, Span> came = new LinkedHashMap<>();
                for (Shift.SignUp one : shifts.get(id).people()) {
                    came.put(one.volunteer(), shift.draft().span());
                }
                shifts.arrive(id, came, new Stint.Served("C01", 12));
            }
        }
    }

    /** By turns, so that everybody serves now and then. */
    private List<Volunteer> people(LocalDate day, int count) {
        List<Volunteer> all =
                volunteers.all(day).stream().filter(one -> one.member() != null).toList();
        List<Volunteer> some =
                IntStream.range(0, count).mapToObj(i -> all.get((turn + i) % all.size())).toList();
        turn += count;
        return some;
    }

    private void visit(long project, LocalDate day, List<Volunteer> outside) {
        clock.set(day.atTime(20, 0));
        Stint.Work work =
                new Stint.Work(
                        ServiceCategory.ELDERLY,
                        project,
                        null,
                        "陪老人聊天，打扫房间",
                        new Stint.Served("A01", 6));
        Span span = new Span(day, LocalTime.of(14, 30), LocalTime.of(16, 30));
        for (Volunteer one : people(day, 3)) {
            services.add(new Stint.Draft(volunteers.ensure(one), one.identity(), span, 0, work));
        }
        for (Volunteer one : outside) {
            services.add(new Stint.Draft(one.id(), one.identity(), span, 0, work));
        }
    }
}
