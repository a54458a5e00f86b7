package org.branchbook.desk;

import org.branchbook.shell.Painted;

/**
 * The first page on its way to the screen. Whatever can wait is done behind it: at a start every
 * processor is at work for it.
 */
public final class FirstPage {
    private Runnable behind = () -> {};

    /** Does something once, behind the next page, whatever that shows. */
    public void behind(Runnable work) {
        behind = work;
    }

    /** What the page shows has come and is about to be painted. */
    public void filled(Runnable next) {
        new Painted(
                        Painted.FILLED,
                        () -> {
                            behind.run();
                            behind = () -> {};
                            next.run();
                        })
                .start();
    }
}
