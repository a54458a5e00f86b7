package org.branchbook.command;

import org.branchbook.person.PrivateText;
import picocli.CommandLine.Option;

/** {@code --mask}: ID numbers in what is said are masked instead of refused. */
public final class MaskOption {
    @Option(names = "--mask", descriptionKey = "cli.service.mask")
    private boolean mask;

    public String of(String text) {
        return mask ? PrivateText.masked(text) : text;
    }
}
