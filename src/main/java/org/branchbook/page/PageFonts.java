package org.branchbook.page;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.branchbook.base.BundledFont;
import org.branchbook.page.Pages.Face;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of each face, in the order in which a character is looked for: the installed one of
 * GB/T 9704, then the two that come along. Reading them takes longer than a page, so they are kept
 * as long as there is memory to spare.
 */
final class PageFonts {
    private static final List<Path> FOLDERS =
            List.of(
                    Path.of(System.getenv().getOrDefault("WINDIR", "C:\\Windows"), "Fonts"),
                    Path.of(
                            System.getenv().getOrDefault("LOCALAPPDATA", "C:\\"),
                            "Microsoft",
                            "Windows",
                            "Fonts"),
                    Path.of("/System/Library/Fonts"),
                    Path.of("/System/Library/Fonts/Supplemental"),
                    Path.of("/Library/Fonts"),
                    Path.of("/usr/share/fonts/truetype"));
    private static final AtomicReference<@Nullable SoftReference<PageFonts>> READ =
            new AtomicReference<>();

    private final FontFile song = FontFile.read(BundledFont.song());
    private final FontFile hei = FontFile.read(BundledFont.open());
    private final Map<Face, List<FontFile>> chains = new EnumMap<>(Face.class);

    static synchronized PageFonts read() {
        SoftReference<PageFonts> kept = READ.get();
        PageFonts fonts = kept == null ? null : kept.get();
        if (fonts == null) {
            fonts = new PageFonts();
            READ.set(new SoftReference<>(fonts));
        }
        return fonts;
    }

    /** Whether a bold look has to be drawn, because no font of the face is heavy by itself. */
    boolean drawnBold(Face face) {
        return face == Face.TITLE && chain(face).equals(chain(Face.SONG));
    }

    synchronized List<FontFile> chain(Face face) {
        return chains.computeIfAbsent(face, this::find);
    }

    private List<FontFile> find(Face face) {
        List<FontFile> chain = new ArrayList<>();
        files(face).stream()
                .flatMap(name -> installed(name).stream())
                .findFirst()
                .ifPresent(chain::add);
        if (face == Face.TITLE && chain.isEmpty()) {
            return chain(Face.SONG);
        }
        chain.addAll(face == Face.HEADING ? List.of(hei, song) : List.of(song, hei));
        return chain;
    }

    /** What Windows and macOS call the faces of GB/T 9704. */
    private static List<String> files(Face face) {
        return switch (face) {
            case TEXT -> List.of("simfang.ttf", "STFANGSO.TTF");
            case HEADING -> List.of("simhei.ttf", "msyh.ttc", "STHeiti Medium.ttc");
            case KAI -> List.of("simkai.ttf", "STKAITI.TTF", "Kaiti.ttc");
            case SONG -> List.of("simsun.ttc", "STSONG.TTF", "Songti.ttc");
            case TITLE -> List.of("FZXBSJW.TTF", "FZXBSK.TTF", "STZHONGS.TTF");
        };
    }

    private static Optional<FontFile> installed(String name) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isReadable)
                .flatMap(file -> {
                    try {
                        return Optional.of(FontFile.installed(file)).stream();
                    } catch (IOException | RuntimeException e) {
                        // Outlines of another kind, or embedding forbidden: the next one will do.
                        return Optional.<FontFile>empty().stream();
                    }
                })
                .findFirst();
    }
}
