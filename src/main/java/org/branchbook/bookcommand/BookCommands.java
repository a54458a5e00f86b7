package org.branchbook.bookcommand;

import java.util.List;
import org.branchbook.command.Console;

/** Commands on the book as a whole: made, backed up, restored, examined. */
public final class BookCommands {
    private BookCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                new NewCommand(console),
                new BackupCommand(console),
                new BackupsCommand(console),
                new RestoreCommand(console),
                new DoctorCommand(console),
                new LogCommand(console),
                new EncryptCommand(console),
                new DecryptCommand(console),
                new ManualCommand(console));
    }
}
