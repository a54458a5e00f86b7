package org.branchbook.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** One screen with every kind of control, to look at. */
final class Specimen {
    private final Ui ui;

    Specimen(Ui ui) {
        this.ui = ui;
    }

    BorderPane screen() {
        BorderPane pane = new BorderPane();
        pane.setTop(
                new Toolbar("党员")
                        .left(new SearchField("姓名、拼音或首字母", _ -> {}))
                        .right(
                                Buttons.icon(Icon.MORE, "更多", () -> {}),
                                Buttons.plain("导入", Icon.IMPORT, () -> {}),
                                Buttons.primary("添加党员", Icon.PLUS, () -> {})));
        pane.setCenter(new SplitView(ui.memory(), "specimen", table(), detail(), 0.55));
        return pane;
    }

    TableView<Person> table() {
        TableView<Person> table = Tables.table("people", new EmptyState(Icon.MEMBERS, "还没有党员"));
        Tables.text(table, "姓名", 90, Person::name);
        Tables.text(table, "党小组", 110, Person::group);
        Tables.column(
                table,
                "入党日期",
                110,
                Person::joined,
                LocalDate::toString,
                Comparator.<LocalDate>naturalOrder());
        Tables.number(table, "党龄", 60, Person::years);
        Tables.node(
                table,
                "状态",
                110,
                p -> new Badge(p.stage(), p.years() < 1 ? Badge.Tone.WARNING : Badge.Tone.GOOD));
        for (int i = 0; i < 24; i++) {
            String name = List.of("张三", "李四", "王五", "赵六", "孙七", "周八").get(i % 6);
            String group = "第" + List.of("一", "二", "三").get(i % 3) + "党小组";
            LocalDate day = LocalDate.of(1990 + i, 7, 1);
            table.getItems().add(new Person(name, group, day, i % 5, i % 5 == 0 ? "预备党员" : "正式党员"));
        }
        table.getSelectionModel().select(2);
        return table;
    }

    private TabPane detail() {
        Masked id = new Masked(ui.messages());
        id.set("11010519491231002X", "110105********002X");
        HBox badges = new HBox(new Badge("计划", Badge.Tone.NEUTRAL));
        badges.getStyleClass().add("row");
        badges.getChildren().add(new Badge("进行中", Badge.Tone.INFO));
        badges.getChildren().add(new Badge("已办结", Badge.Tone.GOOD));
        badges.getChildren().add(new Badge("缺材料", Badge.Tone.WARNING));
        badges.getChildren().add(new Badge("逾期", Badge.Tone.BAD));
        badges.getChildren().add(new Badge("支部书记", Badge.Tone.ACCENT));
        Label soft = new Label("自 2026 年 3 月 5 日起在本支部");
        soft.getStyleClass().add("soft");
        VBox box = new VBox(badges, id, soft, form().node());
        box.getStyleClass().addAll("stack", "padded");
        Tab first = new Tab("基本情况", box);
        Tab second = new Tab("考勤", new EmptyState(Icon.CHECK, "还没有考勤记录"));
        TabPane tabs = new TabPane(first, second);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    Form form() {
        Form form = new Form(ui.messages()).columns(2);
        form.text("name", "姓名").required().set("王五");
        form.choice("sex", "性别", List.of("男", "女"), s -> s).set("男");
        form.date("born", "出生日期").required().set(LocalDate.of(1980, 3, 5));
        form.time("start", "时间").set(LocalTime.of(14, 30));
        form.pick("chair", "主持人", List.of("张三", "李四")).wide().set("张三");
        form.section("其他");
        form.partialDate("joined", "入党日期").help("只知道年月也可以，例如 2013-07");
        form.check("alive", "组织关系在本支部").set(true);
        form.chips("tags", "身份", List.of("流动党员", "退休", "困难党员"), t -> t).wide().set(List.of("退休"));
        form.area("note", "备注", 3).wide().prompt("可以不填");
        return form;
    }

    record Person(String name, String group, LocalDate joined, int years, String stage) {}
}
