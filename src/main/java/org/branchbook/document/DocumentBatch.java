package org.branchbook.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.FileName;
import org.branchbook.base.SafeFile;

/** The documents of every activity of a time, a file each, one after the other into a folder. */
public final class DocumentBatch {
    private final Documents documents;
    private final Activities activities;
    private final Records records;

    DocumentBatch(Documents documents, Activities activities, Records records) {
        this.documents = documents;
        this.activities = activities;
        this.records = records;
    }

    /** Writes records in whatever style an activity has. */
    public interface Records {
        /** Of the file, without a dot. */
        String ending(ActivityId id);

        byte[] write(ActivityId id);

        /** Reads the book; what it returns makes the .pdf on any thread, which may take seconds. */
        Supplier<byte[]> pages(ActivityId id);

        /** Types whose template nothing here lays out: their pages are narrative ones. */
        Set<ActivityType> narrative();
    }

    public enum Kind {
        MINUTES,
        SIGN_IN
    }

    public enum Format {
        DOCX,
        PDF
    }

    /** A file that is to be made. */
    public record Entry(ActivityId activity, Kind kind, Format format, String name) {}

    /** Which documents, as which files. */
    public record Wish(Set<Kind> kinds, Set<Format> formats) {
        public Wish {
            kinds = Set.copyOf(kinds);
            formats = Set.copyOf(formats);
        }
    }

    /** The files of the activities that took place, by date; equal names are told apart. */
    public List<Entry> entries(LocalDate first, LocalDate last, Wish wish) {
        List<Entry> entries = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Activity activity : activities.between(first, last)) {
            if (!activity.state().begun()) {
                continue;
            }
            for (Kind kind : Kind.values()) {
                for (Format format : Format.values()) {
                    if (wish.kinds().contains(kind) && wish.formats().contains(format)) {
                        String name = name(activity, kind, ending(activity, kind, format), taken);
                        entries.add(new Entry(activity.id(), kind, format, name));
                    }
                }
            }
        }
        return entries;
    }

    /** Windows takes 会议.docx and 会议.DOCX for the same. */
    private static String name(Activity activity, Kind kind, String ending, Set<String> taken) {
        String what = kind == Kind.MINUTES ? "记录" : "签到表";
        String title = activity.date() + " " + activity.title();
        String name = FileName.safe(title) + " " + what + ending;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = FileName.safe(title) + " " + what + "（" + i + "）" + ending;
        }
        return name;
    }

    private String ending(Activity activity, Kind kind, Format format) {
        boolean styled = kind == Kind.MINUTES && format == Format.DOCX;
        return "."
                + (styled ? records.ending(activity.id()) : format.name().toLowerCase(Locale.ROOT));
    }

    /** Types whose .pdf is in the narrative style, since nothing here lays out their template. */
    public Set<ActivityType> narrative() {
        return records.narrative();
    }

    /** Writes a file whole or not at all; one of that name is replaced. */
    public Path write(Entry entry, Path folder) {
        return prepare(entry, folder).get();
    }

    /**
     * Reads of the book what a file needs. The work it returns touches no book and writes the file,
     * as {@link #write} does, so that a program which lays out pages holds up nobody else.
     */
    public Supplier<Path> prepare(Entry entry, Path folder) {
        boolean pdf = entry.format() == Format.PDF;
        ActivityId id = entry.activity();
        Supplier<byte[]> bytes =
                switch (entry.kind()) {
                    case MINUTES -> pdf ? records.pages(id) : made(records.write(id));
                    case SIGN_IN -> made(pdf ? documents.signInPages(id) : documents.signIn(id));
                };
        return () -> {
            Path file = folder.resolve(entry.name());
            SafeFile.write(file, bytes.get());
            return file;
        };
    }

    private static Supplier<byte[]> made(byte[] bytes) {
        return () -> bytes;
    }
}
