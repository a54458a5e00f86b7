package org.branchbook.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Texts that could not be written, as on a full disk or a stick pulled out: kept, tried again every
 * few seconds, and asked about before the window closes. Belongs to the FX thread.
 */
public final class Unsaved {
    private static final Duration AGAIN = Duration.seconds(5);

    private final Tasks tasks;
    private final Map<Object, Piece> pieces = new LinkedHashMap<>();
    private final PauseTransition pause = new PauseTransition(AGAIN);

    private record Piece(String text, Tasks.Work write, Runnable saved) {}

    Unsaved(Tasks tasks) {
        this.tasks = tasks;
        pause.setOnFinished(_ -> retry());
    }

    /**
     * @param place what the text belongs to: a later text of the same place takes its place
     * @param saved once it was written after all
     */
    public void keep(Object place, String text, Tasks.Work write, Runnable saved) {
        pieces.put(place, new Piece(text, write, saved));
        pause.playFromStart();
    }

    /** The place is written anew: an older text must not come after it. */
    public void forget(Object place) {
        pieces.remove(place);
    }

    /** Whether this very text waits to be written there. */
    public boolean holds(Object place, String text) {
        Piece piece = pieces.get(place);
        return piece != null && piece.text().equals(text);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public List<String> texts() {
        return pieces.values().stream().map(Piece::text).toList();
    }

    /** Tries to write everything now. */
    public void retry() {
        for (Map.Entry<Object, Piece> each : new ArrayList<>(pieces.entrySet())) {
            Piece piece = each.getValue();
            tasks.run(piece.write())
                    .onSuccess(_ -> {
                        if (pieces.remove(each.getKey(), piece)) {
                            piece.saved().run();
                        }
                    })
                    .onFailure(_ -> pause.playFromStart());
        }
    }
}
