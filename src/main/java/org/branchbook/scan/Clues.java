package org.branchbook.scan;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.branchbook.base.Photo;
import org.branchbook.page.ScannedPdf;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself; read off the FX thread and without the book.
 *
 * @param codes the codes printed on it, each once
 * @param taken when its camera says it was taken, null where it says nothing
 * @param look whether it can be shown
 */
public record Clues(
        String name,
        Set<ActivityCode> codes,
        NameHint hint,
        @Nullable LocalDateTime taken,
        Look look) {
    private static final int SIDE = 3200;
    private static final int PDF_SIDE = 1800;

    /** A sheet has few pages; a long PDF is material, and its first pages tell. */
    private static final int PDF_PAGES = 12;

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "bmp");
    private static final Set<String> PHONE = Set.of("heic", "heif");

    /** Whether a file can be shown here. */
    public enum Look {
        PICTURE,
        PDF,
        /** A picture whose file is damaged: part of it is grey. */
        PART,
        /** Named as a picture, but damaged or not one. */
        DAMAGED,
        /** The format of some phones, which documents cannot hold. */
        HEIC,
        OTHER;

        /** Whether any of it can be shown as a photo. */
        public boolean picture() {
            return this == PICTURE || this == PART;
        }
    }

    public Clues {
        codes = Set.copyOf(codes);
    }

    /** Reads a file that is known not to be too large. */
    public static Clues read(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        if (PictureFile.isPdf(file)) {
            return pdf(file, name);
        }
        String end = extension(name);
        Optional<Photo.Seen> seen = Photo.look(file, SIDE);
        Look look =
                seen.map(one -> one.whole() ? Look.PICTURE : Look.PART)
                        .orElse(
                                PHONE.contains(end)
                                        ? Look.HEIC
                                        : PICTURES.contains(end) ? Look.DAMAGED : Look.OTHER);
        Set<ActivityCode> codes = new LinkedHashSet<>();
        seen.ifPresent(one -> add(codes, QrCode.read(one.image())));
        boolean camera = look.picture() || look == Look.HEIC;
        return new Clues(name, codes, NameHint.of(name), camera ? taken(file) : null, look);
    }

    private static Clues pdf(Path file, String name) {
        Set<ActivityCode> codes = new LinkedHashSet<>();
        Look look = Look.PDF;
        try (ScannedPdf pdf = ScannedPdf.open(file, name)) {
            for (int page = 0; page < Math.min(PDF_PAGES, pdf.pages()); page++) {
                add(codes, QrCode.glance(pdf.image(page, PDF_SIDE)));
            }
            if (codes.isEmpty()) {
                add(codes, QrCode.read(pdf.image(0, SIDE)));
            }
        } catch (IOException | RuntimeException damagedOrLocked) {
            // It is kept as it is; who opens it with another program may know its password.
            look = Look.DAMAGED;
        }
        return new Clues(name, codes, NameHint.of(name), null, look);
    }

    private static void add(Set<ActivityCode> codes, Set<String> texts) {
        texts.forEach(text -> ActivityCode.parse(text).ifPresent(codes::add));
    }

    /** By the camera's own clock, whatever zone it was set to. */
    public static @Nullable LocalDateTime taken(Path file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            for (ExifSubIFDDirectory exif :
                    metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
                Date date =
                        exif.getDate(
                                ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL,
                                TimeZone.getTimeZone("UTC"));
                if (date != null) {
                    return LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
                }
            }
            return null;
        } catch (ImageProcessingException | IOException | RuntimeException damaged) {
            return null;
        }
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
