package org.branchbook.evidence;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.Photo;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Tasks;

/**
 * Small pictures of files, read one after the other beside the FX thread and kept for a while. Used
 * on the FX thread only.
 */
final class Thumbnails {
    static final int SIDE = 168;
    private static final int KEPT = 200;

    private final Tasks tasks;
    private final Attachments attachments;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private final Map<String, Optional<Image>> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
                    return size() > KEPT;
                }
            };
    private boolean reading;

    private record Wish(String sha256, Consumer<Optional<Image>> shown) {}

    Thumbnails(Tasks tasks, Attachments attachments) {
        this.tasks = tasks;
        this.attachments = attachments;
    }

    /** Hands over the small picture of a content, now or later; empty where there is none. */
    void of(String sha256, Consumer<Optional<Image>> shown) {
        Optional<Image> known = kept.get(sha256);
        if (known != null) {
            shown.accept(known);
        } else {
            wishes.add(new Wish(sha256, shown));
            next();
        }
    }

    private void next() {
        if (reading || wishes.isEmpty()) {
            return;
        }
        reading = true;
        Wish wish = wishes.remove();
        Path file = attachments.path(wish.sha256);
        tasks.aside(() -> Photo.read(file, SIDE).map(Snapshots::image))
                .onSuccess(found -> {
                    kept.put(wish.sha256, found);
                    wish.shown.accept(found);
                })
                .always(() -> {
                    reading = false;
                    next();
                });
    }
}
