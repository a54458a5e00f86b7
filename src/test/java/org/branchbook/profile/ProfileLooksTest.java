package org.branchbook.profile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.ui.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a full page, in both languages and themes. */
class ProfileLooksTest extends ProfileWindow {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1", "en, DARK, 1", "zh, LIGHT, 1.5"})
    void looks(String language, Theme theme, double scale) throws IOException {
        MemberId zhang = longHistory();
        branch.members.setPhoto(zhang, branch.book.book().attachments().put(photo()));
        sources.add((_, _) ->
                List.of(ProfileViewTest.due(zhang, "流动党员半年联系", LocalDate.of(2026, 5, 1))));
        open(zhang, Locale.of(language));
        onFx(() -> theme.apply(stage().getScene()));
        waitFor("the photo", () -> stage().getScene().lookup("#photo .image-view") != null);
        String name = "profile-" + language + "-" + theme.name().charAt(0) + (int) (scale * 10);
        shoot(name, scale);
        if (scale > 1) {
            ScrollPane scroll = find(".panel-scroll", ScrollPane.class);
            onFx(() -> scroll.setVvalue(1));
            shoot(name + "-foot", scale);
        }
        press(KeyCode.INSERT);
        find("fact-editor");
        shoot(name + "-add", scale);
    }

    static List<Fact> facts(List<Fact> before, long first, long second) {
        List<Fact> facts = with(before, FactKind.GROUP, first + "", "2019-06-01");
        facts = with(facts, FactKind.GROUP, second + "", "2022-09-01");
        facts = with(facts, FactKind.POST, Post.PUBLICITY_COMMISSIONER.name(), "2021-03-01");
        facts = with(facts, FactKind.AWAY, FactDetail.MOBILE.name(), "2025-09-01");
        Fact.Ground agreed =
                new Fact.Ground("支部党员大会决议", "在长沙实习", "信息学院党委", LocalDate.of(2025, 11, 28));
        return FactEdits.begin(
                facts,
                new Fact(
                        FactKind.EXCLUSION,
                        FactDetail.EXCLUDED_NOT_TRANSFERRED.name(),
                        LocalDate.of(2025, 12, 1),
                        null,
                        agreed));
    }

    private MemberId longHistory() {
        MemberId zhang =
                branch.person(
                        "张三",
                        Stage.FULL,
                        Map.of(
                                MemberField.NUMBER, "2009001",
                                MemberField.SEX, "男",
                                MemberField.ETHNICITY, "汉族",
                                MemberField.ID_NUMBER, "430304199903050010",
                                MemberField.MOBILE, "13812345678",
                                MemberField.ADDRESS, "湖南省湘潭市岳塘区示范路1号",
                                MemberField.APPLY_DATE, "2017-09-10",
                                MemberField.ACTIVIST_DATE, "2018-04-02",
                                MemberField.JOIN_DATE, "2019-06-01",
                                MemberField.FULL_DATE, "2020-06-01"));
        GroupId second = branch.branches.addGroup("第二党小组");
        branch.members.setFacts(
                zhang,
                facts(branch.members.facts(zhang), branch.firstGroup.value(), second.value()));
        for (int month = 1; month <= 30; month++) {
            ActivityId id = branch.plan(LocalDate.of(2023, 1, 12).plusMonths(month));
            if (month % 7 == 0) {
                branch.attendances.mark(id, zhang, Mark.LEAVE, "出差");
            }
            branch.attendances.markRestPresent(id);
        }
        for (ActivityType type : List.of(ActivityType.HEART_TALK, ActivityType.VOLUNTEER_SERVICE)) {
            ActivityId id = branch.plan(type, FEBRUARY, Audience.chosen(Set.of(zhang)));
            branch.attendances.markRestPresent(id);
        }
        return zhang;
    }

    private static List<Fact> with(List<Fact> facts, FactKind kind, String detail, String from) {
        return FactEdits.begin(
                facts, new Fact(kind, detail, LocalDate.parse(from), null, "名册.xlsx"));
    }
}
