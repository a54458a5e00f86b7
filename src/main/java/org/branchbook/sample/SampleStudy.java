package org.branchbook.sample;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.LocalRules;
import org.branchbook.initiative.Clause;
import org.branchbook.initiative.Initiative;
import org.branchbook.initiative.Initiatives;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.reading.Note;
import org.branchbook.reading.Pages;
import org.branchbook.reading.Readings;
import org.branchbook.service.Services;
import org.branchbook.storage.Sql;
import org.branchbook.takeaway.Practice;
import org.branchbook.takeaway.Takeaway;
import org.branchbook.takeaway.Takeaways;
import org.branchbook.themeday.ThemeDays;

/** A reading plan, some notes, what practices taught, and one document of the superior. */
final class SampleStudy {
    private static final String EDITION = "《雷锋日记》（支部自有版本，示例）";
    private static final List<String> TAUGHT =
            List.of("老人最想要的是有人说说话，下次分两组去。", "准备越细，现场越从容；工具提前一天清点。", "帮助别人的时候，自己的岗位也看得更清楚了。");

    private static final Set<ActivityType> ASKED =
            Set.of(ActivityType.PARTY_LECTURE, ActivityType.VOLUNTEER_SERVICE);
    private static final List<String> NOTED =
            List.of(
                    "读到“钉子精神”一段，想到自己岗位上的一件小事：答疑常常拖到第二天。以后当天答完。",
                    "最难的是天天做。先从实验室每天的整理做起。",
                    "帮人不必等人开口，多看一眼就知道谁需要。");

    private final Readings readings;
    private final Takeaways takeaways;
    private final Initiatives initiatives;
    private final Activities activities;

    SampleStudy(Sql sql, Members members, Activities activities, Clock clock) {
        this.activities = activities;
        readings = new Readings(sql, members, clock);
        takeaways = new Takeaways(sql, activities, new ThemeDays(sql, activities));
        Services services =
                new Services(sql, members, activities, new LocalRules(sql, clock), clock);
        initiatives = new Initiatives(sql, activities, services, clock);
    }

    void write(LocalDate today) {
        LocalDate first =
                LocalDate.of(today.getYear(), 3, 1)
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        readings.fill(new Pages(EDITION, 1, 160, first, 8).portions());
        List<RosterEntry> readers = readings.readers();
        for (int i = 0; i < 6; i++) {
            LocalDate day = today.minusDays(i * 16L);
            readings.notes()
                    .add(
                            new Note.Draft(
                                    null, readers.get(i).id(), day, NOTED.get(i % NOTED.size())));
        }
        List<Practice> practices = takeaways.year(today.getYear());
        for (int i = 0; i < practices.size() && i < TAUGHT.size(); i++) {
            takeaways.save(practices.get(i).key(), new Takeaway("奉献、敬业", TAUGHT.get(i)));
        }
        ask(today);
    }

    private void ask(LocalDate today) {
        long id =
                initiatives.add(
                        new Initiative.Draft(
                                "学习雷锋精神倡议书（示例）",
                                "示范组〔" + today.getYear() + "〕3号",
                                "中共示范大学委员会组织部（示例）",
                                LocalDate.of(today.getYear(), 3, 1).isAfter(today)
                                        ? today
                                        : LocalDate.of(today.getYear(), 3, 1),
                                today.plusDays(10),
                                List.of("每月一课一实践", "走进敬老院、社区", "读《雷锋日记》，写体会")));
        List<Activity> held =
                activities.between(today.minusDays(120), today).stream()
                        .filter(one -> one.state().begun())
                        .filter(one -> ASKED.contains(one.type()))
                        .toList();
        List<Clause> clauses = initiatives.standing(id).clauses();
        if (!held.isEmpty()) {
            initiatives.tie(clauses.getFirst().id(), held.getFirst().id());
            initiatives.say(clauses.getFirst().id(), "每月安排一次党课、一次实践，由支委轮流主讲。");
        }
    }
}
