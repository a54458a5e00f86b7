package org.branchbook.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of whatever origin, opened for reading: nothing is unpacked, nothing is followed that
 * leads out of it, and what stands under an unsafe name is named and never read.
 */
public final class Bag implements AutoCloseable {
    static final String DATA = "data/";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    /** So much of a manifest or of a description is read, and no more. */
    private static final int TEXT = 64 << 20;

    private final Path path;
    private final Map<String, Long> files = new TreeMap<>();
    private final List<String> unsafe = new ArrayList<>();
    private final @Nullable ZipFile zip;
    private String root = "";

    private Bag(Path path, @Nullable ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /**
     * @param path a folder, or a .zip that holds one
     */
    public static Bag open(Path path) {
        if (!Files.exists(path)) {
            throw new AppException("bundle.none", path);
        }
        try {
            if (Files.isDirectory(path)) {
                Bag bag = new Bag(path, null);
                bag.listFolder();
                return bag;
            }
            Bag bag = new Bag(path, new ZipFile(path.toFile()));
            bag.listZip();
            return bag;
        } catch (IOException | UncheckedIOException e) {
            // A folder within that may not be read ends the walk unchecked.
            throw new AppException(e, "bundle.unreadable", path);
        }
    }

    private void listFolder() throws IOException {
        List<Path> all;
        try (Stream<Path> inner = Files.walk(path)) {
            all = inner.toList();
        }
        for (Path file : all) {
            String name = path.relativize(file).toString().replace('\\', '/');
            if (Files.isSymbolicLink(file)) {
                unsafe.add(name);
            } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                files.put(name, Files.size(file));
            }
        }
    }

    private void listZip() {
        Set<String> tops = new HashSet<>();
        List<? extends ZipEntry> entries = Collections.list(zipFile().entries());
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            tops.add(name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : "");
        }
        root = tops.size() == 1 ? tops.iterator().next() : "";
        for (ZipEntry entry : entries) {
            String name = entry.getName().substring(root.length());
            if (isUnsafe(entry.getName()) || files.containsKey(name)) {
                unsafe.add(entry.getName());
            } else if (!entry.isDirectory()) {
                files.put(name, entry.getSize());
            }
        }
    }

    /** Whether a name leads out of its folder on any system. */
    private static boolean isUnsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.matches("(?s)[A-Za-z]:.*")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..");
    }

    private ZipFile zipFile() {
        if (zip == null) {
            throw new IllegalStateException("a folder");
        }
        return zip;
    }

    public Path path() {
        return path;
    }

    /** Bytes by path, as the folder or the .zip says it. */
    public Map<String, Long> files() {
        return Collections.unmodifiableMap(files);
    }

    /** Links, names that lead out of the bundle, names that stand twice. */
    public List<String> unsafe() {
        return Collections.unmodifiableList(unsafe);
    }

    public InputStream read(String name) throws IOException {
        if (!files.containsKey(name)) {
            throw new IOException("no " + name);
        }
        if (zip == null) {
            return Files.newInputStream(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
        }
        return zip.getInputStream(zip.getEntry(root + name));
    }

    /** A file of text whole, none where it is not there; one beyond all measure is refused. */
    public byte @Nullable [] text(String name) throws IOException {
        if (!files.containsKey(name)) {
            return null;
        }
        try (InputStream in = read(name)) {
            byte[] bytes = in.readNBytes(TEXT + 1);
            if (bytes.length > TEXT) {
                throw new IOException(name + " is larger than " + TEXT + " bytes");
            }
            return bytes;
        }
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            // It was only read.
        }
    }
}
