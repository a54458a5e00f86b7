package org.branchbook.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.branchbook.ui.InputMethod;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.Test;

/** Chinese typed by pinyin: letters stand in the field before the characters do. */
class ComposingTest extends PartTest {
    private final List<String> searched = new ArrayList<>();

    private <T> T field(T field, javafx.scene.Node node) {
        open(Locale.CHINA, Clock.systemDefaultZone(), _ -> field, _ -> new VBox(node));
        return field;
    }

    @Test
    void tellsHowManyLettersOfTheTextAreNotCommitted() {
        TextArea area = fx(TextArea::new);
        Composing composing = new Composing(area);
        field(area, area);
        InputMethod typing = new InputMethod(area);
        onFx(area::requestFocus);
        onFx(() -> typing.compose("hui"));
        assertEquals("hui", fx(area::getText));
        assertEquals(3, fx(composing.letters()::get));
        onFx(() -> typing.commit("会"));
        assertEquals("会", fx(area::getText));
        assertEquals(0, fx(composing.letters()::get));
    }

    @Test
    void whatIsCommittedIsTheTextWithoutThem() {
        TextArea area = fx(() -> new TextArea("开完。"));
        Composing composing = new Composing(area);
        field(area, area);
        InputMethod typing = new InputMethod(area);
        onFx(area::requestFocus);
        onFx(() -> area.selectRange(1, 2));
        onFx(() -> typing.compose("hui"));
        assertEquals("开hui。", fx(area::getText));
        assertEquals("开。", fx(composing::committed));
        onFx(() -> typing.commit("会"));
        onFx(() -> typing.compose("j"));
        onFx(() -> typing.compose("jieshu"));
        assertEquals("开会jieshu。", fx(area::getText));
        assertEquals("开会。", fx(composing::committed));
        onFx(() -> typing.commit("结束"));
        assertEquals("开会结束。", fx(composing::committed));
    }

    @Test
    void nothingIsSearchedBeforeTheCharactersAre() throws InterruptedException {
        SearchField search = fx(() -> new SearchField("找", searched::add));
        field(search, search);
        InputMethod typing = new InputMethod(search);
        onFx(() -> typing.compose("z"));
        onFx(() -> typing.compose("zhang"));
        Thread.sleep(300);
        settle();
        assertEquals(List.of(), searched);
        onFx(() -> typing.commit("张"));
        waitFor("the search", () -> searched.equals(List.of("张")));
    }
}
