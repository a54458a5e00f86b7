package org.branchbook.storage;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What happens around the upgrade of a book of an older schema. */
@FunctionalInterface
public interface Upgrade {
    /** Before anything of it is changed: a backup. */
    void before(Book book);

    /**
     * Before each step.
     *
     * @param step counted from 1
     */
    default void step(int step, int last) {}

    /** Tells how far it is: step 0 of 0 before the backup, then each step of how many. */
    static Upgrade telling(BiConsumer<Integer, Integer> told, Consumer<Book> backup) {
        return new Upgrade() {
            @Override
            public void before(Book book) {
                told.accept(0, 0);
                backup.accept(book);
            }

            @Override
            public void step(int step, int last) {
                told.accept(step, last);
            }
        };
    }
}
