package org.branchbook.command;

/** Arguments that cannot be meant; the text says so in the language of the command line. */
public final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUsage(String text) {
        super(text);
    }
}
