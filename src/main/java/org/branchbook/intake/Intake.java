package org.branchbook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.sheet.Sheet;
import org.branchbook.sheet.SheetFile;
import org.branchbook.storage.Backups;
import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;

/** The door to imports of people: {@link #preview} reads and checks, {@link #run} writes. */
public final class Intake {
    private final Book book;
    private final Branches branches;
    private final Members members;
    private final Backups backups;
    private final Clock clock;

    public Intake(Book book, Branches branches, Members members, Backups backups, Clock clock) {
        this.book = book;
        this.branches = branches;
        this.members = members;
        this.backups = backups;
        this.clock = clock;
    }

    public Preview preview(Path file) {
        return preview(file, null);
    }

    /**
     * @param otherwise stage of new people whose stage the file does not tell; null leaves it open
     */
    public Preview preview(Path file, @Nullable Stage otherwise) {
        List<Sheet> sheets = SheetFile.read(file);
        Preview.Source source = new Preview.Source(file, sha256(file));
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> groups = new HashMap<>();
        branches.groups().forEach(group -> groups.put(group.id().value(), group.name()));
        KnownPeople known = new KnownPeople(members.everybody(today));
        RowCheck check = new RowCheck(known, groups, today, otherwise);
        List<PreviewRow> rows = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        boolean recognised = false;
        for (Sheet sheet : sheets) {
            Optional<Header> header = Header.find(sheet);
            if (header.isEmpty() || sheet.hidden()) {
                unread(sheet).ifPresent(notes::add);
                continue;
            }
            recognised = true;
            SheetRows parted = new SheetRows(sheet, header.get());
            notes.addAll(parted.notes());
            int before = check.derived();
            parted.people().forEach(row -> rows.add(check.check(row)));
            int derived = check.derived() - before;
            if (derived > 0) {
                notes.add(Note.of(sheet.name(), "intake.note.derived", derived));
            }
        }
        if (!recognised) {
            throw new AppException("intake.noHeader", source.name());
        }
        return new Preview(source, rows, notes, newGroups(rows, groups));
    }

    private static Optional<Note> unread(Sheet sheet) {
        if (sheet.rows().stream().allMatch(Sheet.Row::isBlank)) {
            return Optional.empty();
        }
        String key = sheet.hidden() ? "intake.skipped.hidden" : "intake.skipped.sheet";
        return Optional.of(Note.of(sheet.name(), key));
    }

    private static List<String> newGroups(List<PreviewRow> rows, Map<Long, String> groups) {
        return rows.stream()
                .map(row -> row.wanted().group())
                .filter(name -> !name.isEmpty() && !groups.containsValue(name))
                .distinct()
                .toList();
    }

    /** Writes all rows that are new or changed, or, on any failure, none. */
    public Result run(Preview preview) {
        backups.make("import");
        String hash = book.attachments().put(preview.source().file());
        if (!hash.equals(preview.source().sha256())) {
            throw new AppException("intake.fileChanged", preview.source().name());
        }
        return new ImportWriter(branches, members).write(book.sql(), preview);
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new AppException(e, "sheet.read.failed", file, String.valueOf(e.getMessage()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
