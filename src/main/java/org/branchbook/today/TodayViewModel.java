package org.branchbook.today;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Messages;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** Keeps the first screen's page. */
final class TodayViewModel {
    private final TodayPages pages;
    private final Tasks tasks;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable TodayPage> page = new ReadOnlyObjectWrapper<>();

    TodayViewModel(TodayPages pages, Tasks tasks, Messages messages) {
        this.pages = pages;
        this.tasks = tasks;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<@Nullable TodayPage> page() {
        return page.getReadOnlyProperty();
    }

    void reload() {
        tasks.run(() -> pages.read(messages)).onSuccess(page::set);
    }
}
