package org.branchbook.oldyears;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.base.Sha256;
import org.branchbook.base.WorkWatch;
import org.branchbook.table.Source;

/**
 * The files of a folder as they were read, links not followed.
 *
 * @param source the list of the files with their hashes
 */
record OldFiles(List<OldFile> files, Source source) {
    private static final int MOST = 2000;

    OldFiles {
        files = List.copyOf(files);
    }

    static OldFiles of(Path folder, WorkWatch watch) {
        FileReading reading = new FileReading(folder);
        List<Path> paths = paths(folder);
        List<OldFile> files = new ArrayList<>();
        StringBuilder list = new StringBuilder("\ufeff文件,SHA-256\n");
        for (Path path : paths) {
            if (watch.stopped()) {
                throw new CancellationException();
            }
            OldFile file = reading.read(path);
            files.add(file);
            list.append(line(folder, file));
            watch.at(files.size(), paths.size(), file.name());
        }
        return new OldFiles(files, source(folder, list));
    }

    private static List<Path> paths(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AppException("oldyears.noFolder", folder);
        }
        try (Stream<Path> inner = Files.walk(folder)) {
            List<Path> files =
                    inner.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .filter(file -> isPaper(String.valueOf(file.getFileName())))
                            .sorted()
                            .limit(MOST + 1)
                            .toList();
            if (files.isEmpty()) {
                throw new AppException("oldyears.empty", folder);
            }
            if (files.size() > MOST) {
                throw new AppException("oldyears.tooMany", folder, MOST);
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new AppException(e, "oldyears.noFolder", folder);
        }
    }

    /** Not what systems and offices leave beside files. */
    private static boolean isPaper(String name) {
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.equalsIgnoreCase("Thumbs.db")
                && !name.equalsIgnoreCase("desktop.ini");
    }

    private static String line(Path folder, OldFile file) {
        try {
            String name = file.name().replace("\"", "\"\"");
            return "\"" + name + "\"," + Sha256.of(file.path()) + "\n";
        } catch (IOException e) {
            throw new AppException(e, "oldyears.noFolder", folder);
        }
    }

    /** The list of the files stands as the original of the import. */
    private static Source source(Path folder, CharSequence lines) {
        try {
            Path list =
                    Files.createTempDirectory("branchbook-old-")
                            .resolve(folder.toAbsolutePath().getFileName() + ".csv");
            Files.writeString(list, lines, StandardCharsets.UTF_8);
            list.toFile().deleteOnExit();
            return Source.of(list);
        } catch (IOException e) {
            throw new AppException(e, "oldyears.noFolder", folder);
        }
    }
}
