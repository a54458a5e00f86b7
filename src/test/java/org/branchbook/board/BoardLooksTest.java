package org.branchbook.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.branchbook.base.PartialDate;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.branchbook.ui.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the board with few and many people. */
class BoardLooksTest extends BoardWindow {
    @ParameterizedTest
    @CsvSource({"zh, 3, LIGHT", "en, 3, DARK", "zh, 40, DARK", "en, 40, LIGHT"})
    void looks(String language, int count, Theme theme) {
        fill(count);
        open(Locale.of(language));
        onFx(() -> theme.apply(stage().getScene()));
        waitForRows(count);
        shoot("board-" + language + "-" + count);
        onFx(() -> table().requestFocus());
        onFx(() -> table().getSelectionModel().select(count - 1));
        press(KeyCode.ENTER);
        shoot("board-next-" + language + "-" + count);
        openByKey("step-" + (count == 3 ? 8 : 25));
        shoot("board-step-" + language + "-" + count);
        press(KeyCode.ESCAPE);
        openByKey("step-6");
        shoot("board-events-" + language + "-" + count);
    }

    private void openByKey(String step) {
        onFx(() -> find(step).requestFocus());
        press(KeyCode.ENTER);
    }

    private void fill(int count) {
        String names = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
        for (String name : List.of("李介绍", "王介绍")) {
            way.person(name, Stage.FULL);
        }
        for (int i = 0; i < count; i++) {
            String name = names.charAt(i) + "三";
            int at = count == 3 ? i * 2 : i % 5;
            LocalDate day = LocalDate.of(2024, 5, 1).plusDays(i * 5L);
            MemberId id = way.person(name, Stage.APPLICANT, "APPLY_DATE=" + day);
            way.steps(id, "2=" + day.plusDays(20));
            if (at >= 1) {
                way.developments.set(
                        id,
                        3,
                        new StepEntry(
                                PartialDate.of(day.plusMonths(4)),
                                null,
                                "支部委员会会议",
                                "",
                                "",
                                0,
                                Set.of(),
                                "团支部推优"));
            }
            if (at >= 2) {
                way.steps(id, "4=" + day.plusMonths(4).plusDays(9));
                way.developments.addEvent(id, StepEvent.Kind.REVIEW, day.plusMonths(10), "表现良好");
            }
            if (at >= 3) {
                way.steps(id, "7=" + day.plusMonths(15));
                way.developments.set(
                        id, 9, StepEntry.on(day.plusMonths(15).plusDays(4)).withPeople("李介绍"));
            }
            if (at >= 4) {
                way.steps(id, "15=" + (count == 3 ? "2025-12-10" : day.plusMonths(16)));
            }
        }
    }
}
