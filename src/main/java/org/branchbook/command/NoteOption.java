package org.branchbook.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --note}, with {@code --mask} for ID numbers in it and in what stands beside it. */
public final class NoteOption {
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.register.note")
    private String note = "";

    @Mixin private final MaskOption mask = new MaskOption();

    public String value() {
        return mask.of(note);
    }

    public String masked(String text) {
        return mask.of(text);
    }
}
