package org.branchbook.committeedesk;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.branchbook.committee.Committee;
import org.branchbook.storage.Store;
import org.branchbook.ui.Job;
import org.branchbook.ui.Ui;

/**
 * Opens the collection for one step at a time: what is asked while another step lasts waits for it,
 * since a file that is being closed cannot be opened.
 */
public final class CommitteeDoors {
    private final Ui ui;
    private final Supplier<Store> store;

    public CommitteeDoors(Ui ui, Path file) {
        this.ui = ui;
        this.store = () -> Store.file(file);
    }

    /** Does something with the collection beside the book's thread. */
    <T> Job<T> with(Function<Committee, T> work) {
        return ui.tasks()
                .aside(() -> {
                    synchronized (store) {
                        try (Committee committee = new Committee(store.get())) {
                            return work.apply(committee);
                        }
                    }
                });
    }

    Job<Boolean> on(Consumer<Committee> work) {
        return with(committee -> {
            work.accept(committee);
            return true;
        });
    }
}
