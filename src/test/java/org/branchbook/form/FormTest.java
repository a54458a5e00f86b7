package org.branchbook.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.ui.FxTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTest extends FxTest {
    private final Messages messages = new Messages(Locale.CHINA);
    private Form form;
    private Field<String> name;
    private Field<@Nullable LocalDate> day;
    private Field<@Nullable LocalTime> start;
    private Field<@Nullable PartialDate> joined;
    private Field<String> chair;
    private Field<@Nullable Integer> kind;
    private Field<List<String>> tags;

    @BeforeEach
    void open() {
        show(
                800,
                600,
                () -> {
                    form = new Form(messages);
                    name = form.text("name", "姓名").required();
                    day = form.date("day", "日期");
                    start = form.time("start", "开始");
                    joined = form.partialDate("joined", "入党日期");
                    chair = form.pick("chair", "主持人", List.of("张三", "李四"));
                    kind = form.choice("kind", "类型", List.of(1, 2, 3), i -> "第" + i + "种");
                    tags = form.chips("tags", "身份", List.of("群众", "团员"), t -> t);
                    return form.node();
                });
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsOfAChoiceAlsoWhenNobodyKeepsTheField() {
        List<Integer> told = new ArrayList<>();
        show(
                800,
                600,
                () -> {
                    Form brief = new Form(messages);
                    brief.choice("brief", "类型", List.of(1, 2), String::valueOf).onChange(told::add);
                    return brief.node();
                });
        System.gc();
        ComboBox<Integer> box = find("brief", ComboBox.class);
        onFx(() -> box.setValue(2));
        assertEquals(List.of(2), told);
    }

    @Test
    void readsWhatIsTyped() {
        enter("name", "张三");
        enter("day", "2026年3月15日");
        enter("start", "1430");
        enter("joined", "1990.07");
        enter("chair", "王五");
        press(KeyCode.TAB);
        click("tags-1");
        assertEquals("张三", name.get());
        assertEquals(LocalDate.of(2026, 3, 15), day.get());
        assertEquals(LocalTime.of(14, 30), start.get());
        assertEquals("14:30", text("start"));
        assertEquals(new PartialDate(1990, 7, 0), joined.get());
        assertEquals("王五", chair.get());
        assertEquals(List.of("团员"), tags.get());
        assertTrue(fx(form::complete));
    }

    @Test
    void keepsATypedDateGrowing() {
        enter("day", "2026-3-15");
        assertEquals(LocalDate.of(2026, 3, 15), day.get());
        press(KeyCode.TAB);
        assertEquals("2026-03-15", fx(() -> day.value().get().toString()));
        assertEquals("2026-03-15", text("#day .text-field"));
    }

    @Test
    void keepsAndReportsADateItCannotRead() {
        onFx(() -> day.set(LocalDate.of(2026, 1, 1)));
        enter("day", "2026-13-45");
        press(KeyCode.TAB);
        assertNull(day.get());
        assertEquals("2026-13-45", text("#day .text-field"));
        assertFalse(fx(form::complete));
        assertTrue(text("day-line").contains("2026-13-45"));
    }

    @Test
    void showsProblemsAtTheirFieldsAndGoesToTheFirst() {
        onFx(() ->
                form.show(
                        List.of(
                                Problem.of("start", "ui.time.unread", "x"),
                                Problem.of("elsewhere", "ui.working"))));
        assertTrue(text("start-line").contains("x"));
        assertEquals(messages.text("ui.working"), text("form-rest"));
        assertEquals("start", fx(() -> stage().getScene().getFocusOwner().getId()));
        onFx(() -> form.show(List.of()));
        assertFalse(shown("start-line"));
        assertFalse(shown("form-rest"));
    }

    @Test
    void showsWhatIsSet() {
        onFx(() -> {
            name.set("李四");
            day.set(LocalDate.of(2026, 3, 5));
            start.set(LocalTime.of(9, 0));
            chair.set("李四");
            kind.set(2);
            tags.set(List.of("群众"));
        });
        shoot("form");
        assertEquals("李四", text("name"));
        assertEquals("2026-03-05", text("#day .text-field"));
        assertEquals("09:00", text("start"));
        assertEquals("李四", text("#chair .text-field"));
        assertEquals("李四", chair.get());
        assertEquals("第2种", text("#kind .list-cell"));
        onFx(() -> day.set(null));
        assertEquals("", text("#day .text-field"));
    }
}
