package org.branchbook.screens;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.control.Screen;
import org.jspecify.annotations.Nullable;

/** Goes from view to view, to one thing within a view, and back; handed out as functions. */
public final class Navigation {
    private static final int DEPTH = 30;
    private final Deque<Place> past = new ArrayDeque<>();
    private @Nullable Function<String, Optional<Screen>> window;
    private @Nullable Place here;

    /** Takes the window it moves in: what brings a view to the front, none without a book yet. */
    public void attach(Function<String, Optional<Screen>> bring) {
        window = bring;
    }

    /** Brings a view to the front as it was left; the one in front goes to its first page. */
    public void open(String view) {
        boolean again = here != null && here.view.equals(view);
        go(new Place(view, again ? Screen::home : _ -> {}));
    }

    /** Brings a view to the front and shows something in it: a member, an activity, a day. */
    public <S extends Screen> void open(String view, Class<S> type, Consumer<S> inside) {
        go(new Place(view, screen -> inside.accept(type.cast(screen))));
    }

    /** Returns to the place before this one. */
    public void back() {
        Place before = past.poll();
        if (before != null) {
            show(before);
        }
    }

    /** Shows what was chosen before the window had its screens. */
    public void arrive() {
        if (here != null) {
            show(here);
        }
    }

    private void go(Place place) {
        if (here != null) {
            past.push(here);
        }
        if (past.size() > DEPTH) {
            past.removeLast();
        }
        show(place);
    }

    private void show(Place place) {
        here = place;
        if (window != null) {
            window.apply(place.view).ifPresent(place.inside);
        }
    }

    private record Place(String view, Consumer<Screen> inside) {}
}
