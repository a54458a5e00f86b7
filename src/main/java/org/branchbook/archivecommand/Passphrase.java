package org.branchbook.archivecommand;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.command.TextFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The passphrase of a handover from a file, the environment or the terminal, never from the
 * arguments: there it would stay in a history and show in a list of processes.
 */
final class Passphrase {
    private static final String VARIABLE = "BRANCHBOOK_PASSPHRASE";

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            descriptionKey = "cli.handover.passphrase")
    private @Nullable Path file;

    String read(Supplier<String> asked) {
        return file == null
                ? Optional.ofNullable(System.getenv(VARIABLE)).orElseGet(asked)
                : TextFile.read(file).lines().findFirst().orElse("").strip();
    }
}
