package org.branchbook.bookcommand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.branchbook.backup.FirstPassword;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.branch.Branch;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.database.Protection;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.paper.Written;
import org.branchbook.protection.RecoverySheet;
import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts a password on the book, changes it, or makes a new recovery sheet. */
@Command(name = "encrypt")
final class EncryptCommand extends ToolCommand {
    @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "cli.encrypt.new")
    private @Nullable Path changed;

    @Option(names = "--new-sheet", descriptionKey = "cli.encrypt.sheet")
    private boolean newSheet;

    @Option(names = "--sheet-out", paramLabel = "FILE", descriptionKey = "cli.encrypt.out")
    private @Nullable Path sheetOut;

    EncryptCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.encrypt.summary";
    }

    @Override
    protected int run() {
        if (sheetOut != null && !sheetOut.toString().matches("(?i).*\\.(docx|pdf)")) {
            throw wrong("cli.encrypt.badOut", sheetOut);
        }
        if (!Book.locked(folder())) {
            // Also says where there is no book, and brings an older one up to date first.
            String branch = branch(null);
            FirstPassword set = FirstPassword.set(folder(), password(), console.clock());
            if (set.openElsewhere()) {
                console.note(console.text("protection.openElsewhere"));
            }
            return done(set.code(), branch);
        }
        if (!newSheet && changed == null) {
            throw wrong("cli.encrypt.already");
        }
        BookKey key = Protection.key(folder(), password());
        if (changed == null) {
            return done(Protection.newSheet(folder(), key), branch(key));
        }
        Protection.change(folder(), key, firstLine(changed));
        return done(console.text("cli.encrypt.changed"), Map.of("changed", true));
    }

    private String branch(@Nullable BookKey key) {
        try (OpenBook book = OpenBook.open(folder(), key, console.clock())) {
            return book.branches().find().map(Branch::name).orElse("");
        }
    }

    private int done(String code, String branch) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("encrypted", true);
        if (sheetOut != null && written(sheetOut, code, branch)) {
            values.put("sheet", sheetOut.toString());
            return done(console.text("cli.encrypt.sheetDone", sheetOut), values);
        }
        values.put("recovery", code);
        return done(console.text("cli.encrypt.done", code), values);
    }

    /** Where the sheet cannot be written the code is shown after all: it is kept nowhere else. */
    private boolean written(Path file, String code, String branch) {
        Written sheet = new RecoverySheet(branch, code, LocalDate.now(console.clock())).written();
        boolean word = file.toString().toLowerCase(Locale.ROOT).endsWith("x");
        try {
            SafeFile.write(file, word ? sheet.docx() : sheet.pdf());
            return true;
        } catch (AppException e) {
            console.note(e.text(console.messages()));
            return false;
        }
    }
}
