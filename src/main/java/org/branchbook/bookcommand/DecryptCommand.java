package org.branchbook.bookcommand;

import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.database.Protection;
import org.branchbook.encryption.BookKey;
import picocli.CommandLine.Command;

/** Takes the password of the book away. */
@Command(name = "decrypt")
final class DecryptCommand extends ToolCommand {
    DecryptCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.decrypt.summary";
    }

    @Override
    protected int run() {
        BookKey key = key();
        if (key == null) {
            throw new AppException("encryption.none");
        }
        // What an earlier try left is brought to one form first.
        open().close();
        Protection.decrypt(folder(), key, console.clock());
        return done(console.text("cli.decrypt.done"), Map.of("encrypted", false));
    }
}
