package org.branchbook.papercommand;

import java.util.Locale;
import org.branchbook.command.ToolCommand;
import org.branchbook.paper.Papers.AppraisalPart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which talk, and which paper of an appraisal. */
final class PaperOptions {
    @Option(names = "--talk", paramLabel = "NUMBER", descriptionKey = "cli.export.talk")
    private @Nullable Long talk;

    @Option(
            names = "--part",
            paramLabel = "result|forms|ballot",
            descriptionKey = "cli.export.part")
    private String part = "";

    @Nullable Long talk() {
        return talk;
    }

    AppraisalPart part(ToolCommand command) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "", "result" -> AppraisalPart.RESULT;
            case "forms" -> AppraisalPart.FORMS;
            case "ballot" -> AppraisalPart.BALLOT;
            default -> throw command.wrong("cli.export.format", part, "result forms ballot");
        };
    }

    void check(ExportKind kind, ToolCommand command) {
        if (talk != null && kind != ExportKind.TALK) {
            throw command.wrong("cli.export.onlyFor", "--talk", ExportKind.TALK.word());
        }
        if (!part.isEmpty() && kind != ExportKind.APPRAISAL) {
            throw command.wrong("cli.export.onlyFor", "--part", ExportKind.APPRAISAL.word());
        }
        if (kind == ExportKind.APPRAISAL) {
            part(command);
        }
    }
}
