package org.branchbook.studycommand;

import java.nio.file.Path;
import org.branchbook.command.TextFile;
import picocli.CommandLine.Option;

/** The password of the diary, from a file: on the command line it would stay in the history. */
final class DiaryKey {
    @Option(
            names = "--password-file",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.diary.password")
    private Path password = Path.of("");

    String read() {
        return TextFile.read(password);
    }
}
