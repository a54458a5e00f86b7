package org.branchbook.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.donation.Donation;
import org.branchbook.donation.Donations;
import org.branchbook.partner.Joint;
import org.branchbook.partner.Joints;
import org.branchbook.partner.Partner;
import org.branchbook.partner.PartnerKind;
import org.branchbook.partner.Partners;
import org.branchbook.partner.Promise;
import org.branchbook.partner.Promises;
import org.branchbook.service.ServiceCategory;
import org.branchbook.site.SiteWork;
import org.branchbook.site.Sites;
import org.branchbook.storage.Sql;
import org.branchbook.visit.Visit;
import org.branchbook.visit.Visits;
import org.branchbook.volunteer.Skill;
import org.branchbook.volunteer.Skills;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;

/** A little of what is kept beside service. */
final class SampleRegisters {
    private final Sql sql;
    private final Activities activities;
    private final Volunteers volunteers;
    private final Visits visits;
    private final Clock clock;

    SampleRegisters(
            Sql sql, Activities activities, Volunteers volunteers, Visits visits, Clock clock) {
        this.sql = sql;
        this.activities = activities;
        this.volunteers = volunteers;
        this.visits = visits;
        this.clock = clock;
    }

    void enter(LocalDate today) {
        List<Volunteer> people = volunteers.all(today);
        long village =
                new Partners(sql, clock)
                        .add(
                                new Partner.Draft(
                                        "示范村",
                                        PartnerKind.VILLAGE,
                                        Partner.Contact.NONE,
                                        "党建引领乡村振兴",
                                        null));
        new Promises(sql, clock)
                .kept()
                .add(
                        new Promise.Draft(
                                village,
                                "村图书室没有儿童读物",
                                "建一个图书角，配 200 册书",
                                new Promise.By(people.get(1).name(), today.plusDays(20)),
                                new Promise.Done(null, "")));
        Skills skills = new Skills(sql, clock);
        skill(skills, people.get(2), "急救", "救护员证", today.plusDays(40));
        skill(skills, people.get(3), "驾驶", "驾驶证 C1", today.plusYears(3));
        new Donations(sql, clock)
                .kept()
                .add(
                        new Donation.Draft(
                                LocalDate.of(today.getYear(), 1, 1),
                                people.get(1).name(),
                                new Donation.Gift("儿童图书", "20 册"),
                                new Donation.To("示范村", "示例 001"),
                                true,
                                ""));
        activities.year(today.getYear()).stream()
                .filter(one -> one.type() == ActivityType.VOLUNTEER_SERVICE)
                .limit(1)
                .forEach(one -> together(one, village));
        visit(people, today);
    }

    private void skill(Skills skills, Volunteer who, String name, String paper, LocalDate until) {
        skills.kept().add(new Skill.Draft(volunteers.ensure(who), name, paper, until, ""));
    }

    private void together(Activity activity, long partner) {
        new Joints(sql, clock)
                .kept()
                .add(new Joint.Draft(partner, activity.id(), ServiceCategory.ENVIRONMENT.name()));
        if (activity.state().begun()) {
            new Sites(sql, activities, clock)
                    .kept()
                    .add(
                            new SiteWork.Draft(
                                    activity.date(),
                                    "示范村河岸",
                                    new SiteWork.Measures(300, 25, 10),
                                    new SiteWork.Photos(activity.id(), null, null),
                                    ""));
        }
    }

    private void visit(List<Volunteer> people, LocalDate today) {
        Map<Long, Boolean> going = new LinkedHashMap<>();
        people.stream()
                .limit(8)
                .forEach(one -> going.put(volunteers.ensure(one), going.size() < 7));
        visits.save(
                0,
                new Visit.Draft(
                        LocalDate.of(today.getYear(), 3, 1),
                        "雷锋纪念馆",
                        null,
                        new Visit.Trip("馆内讲解员", "校车往返，8:30 校门口集合", "车费由党费支出"),
                        new Visit.Care("人身意外险", "带队一人，应急电话随身", true)),
                going);
    }
}
