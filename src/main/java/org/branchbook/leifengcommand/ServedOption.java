package org.branchbook.leifengcommand;

import org.branchbook.command.MaskOption;
import org.branchbook.service.Stint;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whom a service served, by a code, and how many. */
final class ServedOption {
    @Option(names = "--beneficiary", paramLabel = "CODE", descriptionKey = "cli.service.code")
    private String code = "";

    @Option(names = "--served", paramLabel = "COUNT", descriptionKey = "cli.service.served")
    private int count;

    @Mixin private final MaskOption mask = new MaskOption();

    Stint.Served value() {
        return new Stint.Served(mask.of(code), count);
    }

    String masked(String text) {
        return mask.of(text);
    }
}
