package org.branchbook.calendar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.activity.Activity;
import org.branchbook.branch.GroupId;
import org.jspecify.annotations.Nullable;

/** Which activities the calendar shows: kinds that are not hidden, of one group or of all. */
public final class CalendarFilter {
    private final ReadOnlyObjectWrapper<Set<TypeColour>> hidden =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<@Nullable GroupId> group = new SimpleObjectProperty<>();

    ReadOnlyObjectProperty<Set<TypeColour>> hidden() {
        return hidden.getReadOnlyProperty();
    }

    /** Null for all. */
    public ObjectProperty<@Nullable GroupId> group() {
        return group;
    }

    /** Called after each change of the filter. */
    public void onChange(Runnable listener) {
        hidden.addListener((_, _, _) -> listener.run());
        group.addListener((_, _, _) -> listener.run());
    }

    boolean shows(TypeColour kind) {
        return !hidden.get().contains(kind);
    }

    void show(TypeColour kind, boolean on) {
        Set<TypeColour> next = EnumSet.noneOf(TypeColour.class);
        next.addAll(hidden.get());
        if (on ? next.remove(kind) : next.add(kind)) {
            hidden.set(Set.copyOf(next));
        }
    }

    /** Whether an activity is shown; a gathering of several kinds while one of them is. */
    public boolean shows(Activity activity) {
        GroupId wanted = group.get();
        boolean ofGroup =
                wanted == null || wanted.equals(activity.plan().people().audience().group());
        return ofGroup
                && activity.plan().types().stream().map(TypeColour::of).anyMatch(this::shows);
    }

    /** Whether anything is hidden. */
    public boolean hides() {
        return group.get() != null || !hidden.get().isEmpty();
    }

    public List<Activity> shown(List<Activity> activities) {
        return activities.stream().filter(this::shows).toList();
    }
}
