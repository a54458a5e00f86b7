package org.branchbook.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.branch.LocalRules;
import org.branchbook.brand.Brand;
import org.branchbook.brand.Brands;
import org.branchbook.care.Care;
import org.branchbook.care.CareKind;
import org.branchbook.care.Cares;
import org.branchbook.livingcase.LivingCase;
import org.branchbook.livingcase.LivingCases;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.post.Commitment;
import org.branchbook.post.CommitmentKind;
import org.branchbook.post.Commitments;
import org.branchbook.post.PostDeed;
import org.branchbook.post.PostDeeds;
import org.branchbook.service.Project;
import org.branchbook.service.Projects;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;
import org.branchbook.storage.Sql;

/** Writes what is done at the post, who is looked after, a living case and a brand. */
final class SampleDeeds {
    private final Sql sql;
    private final Members members;
    private final LocalRules rules;
    private final Services services;
    private final Clock clock;
    private final LocalDate today;

    SampleDeeds(Sql sql, Members members, LocalRules rules, Services services, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.rules = rules;
        this.services = services;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    void enter() {
        List<RosterEntry> here =
                members.roster(today).stream().filter(RosterEntry::counts).toList();
        posts(here.get(0), here.get(1));
        care(here.get(2).name(), here.get(3).name());
        story(here.get(0).name(), here.get(1).name());
        brand(here.get(4).name(), here.get(5).name(), here.get(6).name());
    }

    private void posts(RosterEntry one, RosterEntry other) {
        Commitments commitments = new Commitments(sql, clock);
        long safe =
                commitments
                        .kept()
                        .add(
                                new Commitment.Draft(
                                        one.id(),
                                        CommitmentKind.PIONEER,
                                        "实验室安全员",
                                        new Commitment.Aim("全年实验室零事故", "事故为零", "去年两起小险情"),
                                        today.plusDays(10)));
        commitments
                .kept()
                .add(
                        new Commitment.Draft(
                                other.id(),
                                CommitmentKind.SKILL,
                                "教学秘书",
                                new Commitment.Aim("学会用排课系统，减少调课", "每学期调课不超过十次", "上学期二十三次"),
                                today.plusDays(45)));
        PostDeeds deeds = new PostDeeds(sql, members, clock);
        LocalDate day = today.minusDays(30);
        long deed =
                deeds.kept()
                        .add(new PostDeed.Draft(one.id(), day, "实验室安全员", "夜间值守时排除一处漏水隐患", safe));
        deeds.confirm(deed, new PostDeed.Confirmation(other.name(), day.plusDays(1)));
        deeds.kept().add(new PostDeed.Draft(other.id(), day, "教学秘书", "替生病的同事补录两天成绩", null));
    }

    private void care(String owner, String mentor) {
        Cares cares = new Cares(sql, members, rules, clock);
        LocalDate begun = today.minusDays(24);
        long help =
                cares.kept()
                        .add(
                                new Care.Draft(
                                        CareKind.HELP,
                                        "H03",
                                        owner,
                                        "退休教职工行动不便，需要定期买药",
                                        new Care.Days(begun, begun.plusDays(7))));
        cares.contact(
                help, new Care.Contact(0, begun.plusDays(2), "上门送药，约定每两周一次", today.plusDays(4)));
        long pair =
                cares.kept()
                        .add(
                                new Care.Draft(
                                        CareKind.MENTOR,
                                        "S07",
                                        mentor,
                                        "适应大学学习，准备期末复习",
                                        new Care.Days(begun, begun.plusDays(14))));
        cares.contact(pair, new Care.Contact(0, begun.plusDays(10), "一起订复习计划", today.plusDays(6)));
    }

    private void story(String nominator, String witness) {
        LivingCases cases = new LivingCases(sql, clock);
        LocalDate day = today.minusDays(40);
        long id =
                cases.kept()
                        .add(
                                new LivingCase.Draft(
                                        "王小明",
                                        "信息学院2024级（示例）",
                                        new LivingCase.Deed("雨夜背生病的同学去医院", day),
                                        nominator,
                                        "那天夜里下着大雨，同学突然发烧。他背起人就走，一直陪到第二天早上，没有对谁说起。"));
        for (String name : List.of(witness, "赵示例")) {
            cases.witness(
                    id,
                    new LivingCase.Witness(
                            0,
                            false,
                            name,
                            new LivingCase.Statement("当晚在医院遇到他们", day.plusDays(5)),
                            null));
        }
        cases.consent(id, day.plusDays(8), "本人书面同意");
    }

    private void brand(String leader, String second, String third) {
        Set<Long> projects =
                new Projects(sql, clock)
                        .all().stream()
                                .filter(one -> one.draft().category() == ServiceCategory.ELDERLY)
                                .map(Project::id)
                                .collect(Collectors.toSet());
        LocalDate founded = LocalDate.of(today.getYear() - 2, 3, 5);
        new Brands(sql, services, clock)
                .kept()
                .add(
                        new Brand.Draft(
                                "银龄伴读",
                                leader,
                                new Brand.Words("陪社区老人读报、学用手机", "常来常往，读到心里"),
                                founded,
                                new Brand.Ties(
                                        List.of(
                                                new Brand.Mate(second, founded, null),
                                                new Brand.Mate(third, founded.plusYears(1), null)),
                                        projects,
                                        Set.of(),
                                        null)));
    }
}
