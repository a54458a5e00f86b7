package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.Marks;
import org.branchbook.followup.FollowUpDraft;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.screens.ActivityScreens;
import org.branchbook.talk.TalkDraft;
import org.branchbook.ui.Theme;
import org.junit.jupiter.api.Test;

/**
 * The view 活动 in the real window: records with the parts of their kind, and what is beside them.
 */
class ActivityScreensTest extends DeskTest {
    private ActivityId life = new ActivityId(0);

    private void fill() {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            SampleBranch.fill(book.book(), book.clock());
            LocalDate today = LocalDate.now(book.clock());
            life =
                    book.activities()
                            .plan(
                                    new ActivityPlan(
                                            ActivityType.DEMOCRATIC_APPRAISAL,
                                            "年度民主评议党员",
                                            new ActivityPlan.When(
                                                    today.minusDays(2),
                                                    LocalTime.of(14, 0),
                                                    LocalTime.of(16, 0)),
                                            "三号楼201",
                                            new ActivityPlan.People(
                                                    "", "", Audience.of(Audience.Kind.MEMBERS))));
            followUp(book, today.plusDays(5));
            var people = book.members().roster(today);
            book.kinds()
                    .talks()
                    .add(
                            List.of(
                                    new TalkDraft(
                                            today,
                                            today.getYear(),
                                            people.get(0).id(),
                                            people.get(1).id(),
                                            "组织生活会前谈心",
                                            "")),
                            null);
            book.kinds()
                    .appraisals()
                    .mark(life, Map.of(people.get(0).id(), Marks.NONE.decided(Grade.EXCELLENT)));
        }
    }

    private void followUp(OpenBook book, LocalDate due) {
        book.kinds()
                .followUps()
                .add(
                        life,
                        new FollowUpDraft(
                                FollowUpDraft.Kind.RECTIFICATION,
                                "理论学习不够经常，学用结合不紧",
                                "每月集中学习不少于一次，支委带头领学",
                                "张三",
                                due));
    }

    @Test
    void theRecordHasThePartsOfItsKindAndTheViewWhatIsBeside() {
        fill();
        open(place());
        waitFor("book", () -> desk.navigation().isPresent());
        settle();
        shoot("kinds-today");
        onFx(() -> ActivityScreens.open(desk.navigation().orElseThrow(), life));
        click("step-WRITE");
        waitFor("the parts", () -> shown("tab-grades"));
        assertFalse(shown("tab-lecture"));
        click("tab-grades");
        waitFor("members", () -> !find("grades", TableView.class).getItems().isEmpty());
        shoot("kinds-grades");
        click("tab-life-steps");
        shoot("kinds-steps");
        click("tab-followups");
        waitFor("one", () -> find("record-followups", TableView.class).getItems().size() == 1);
        shoot("kinds-followups");
        for (String segment : List.of("followups", "talks", "lectures", "records")) {
            click("segment-" + segment);
            settle();
            shoot("kinds-segment-" + segment);
        }
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        click("segment-talks");
        shoot("kinds-talks-dark", 1.5);
    }
}
