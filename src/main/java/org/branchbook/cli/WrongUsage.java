package org.branchbook.cli;

/** Arguments that cannot be meant; the text says so in the language of the command line. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String text) {
        super(text);
    }
}
