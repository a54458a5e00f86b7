package org.branchbook.committee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.base.AppException;

/** Which bundles are meant: those named, and those in a folder that is none itself. */
final class BundlePaths {
    /** What systems leave in folders by themselves. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private BundlePaths() {}

    /** In the order in which they were named, those of a folder by their names. */
    static List<Path> of(List<Path> named) {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : named) {
            if (!Files.exists(path)) {
                throw new AppException("bundle.none", path);
            }
            Path whole = path.toAbsolutePath().normalize();
            if (Files.isDirectory(whole) && !isBundle(whole)) {
                found.addAll(inside(whole));
            } else {
                found.add(whole);
            }
        }
        return List.copyOf(found);
    }

    /** Half a bundle has its parts, though not the file that ends it. */
    private static boolean isBundle(Path folder) {
        return Stream.of("bagit.txt", "manifest-sha256.txt", "data", "index.html")
                .anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** Whatever lies there is looked at, so that what is no bundle is named and not passed over. */
    private static List<Path> inside(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(BundlePaths::isMeant).sorted().toList();
        } catch (IOException e) {
            throw new AppException(e, "bundle.unreadable", folder);
        }
    }

    private static boolean isMeant(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.startsWith("~$") && !LITTER.contains(name);
    }
}
