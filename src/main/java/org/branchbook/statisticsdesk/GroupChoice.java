package org.branchbook.statisticsdesk;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The whole branch, or one of its groups; out of sight where there are none. */
final class GroupChoice extends ComboBox<GroupChoice.Entry> {
    private final Entry whole;

    /** One choice; the whole branch has no group. */
    record Entry(@Nullable GroupId id, String name) {}

    GroupChoice(Ui ui, Runnable changed) {
        this.whole = new Entry(null, ui.text("statistics.group.all"));
        setId("figures-group");
        setAccessibleText(ui.text("statistics.group"));
        setMaxWidth(160);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Entry entry) {
                        return entry == null ? "" : entry.name();
                    }

                    @Override
                    public Entry fromString(String text) {
                        return whole;
                    }
                });
        show(List.of());
        valueProperty()
                .addListener((_, before, now) -> {
                    if (now != null && before != null) {
                        changed.run();
                    }
                });
    }

    /** Keeps what is chosen as long as it is there. */
    void show(List<PartyGroup> groups) {
        List<Entry> entries = groups.stream().map(g -> new Entry(g.id(), g.name())).toList();
        if (getItems().isEmpty() || !getItems().subList(1, getItems().size()).equals(entries)) {
            GroupId chosen = group();
            getItems().setAll(whole);
            getItems().addAll(entries);
            setValue(
                    entries.stream()
                            .filter(entry -> Objects.equals(entry.id(), chosen))
                            .findFirst()
                            .orElse(whole));
        }
        setVisible(!groups.isEmpty());
        setManaged(!groups.isEmpty());
    }

    @Nullable GroupId group() {
        Entry entry = getValue();
        return entry == null ? null : entry.id();
    }
}
