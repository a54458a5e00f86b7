package org.branchbook.committee;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.base.AppException;
import org.branchbook.base.FileName;
import org.branchbook.bundle.Bag;

/** A file of a bundle, to be opened by whoever reads such files. */
public final class BundleFile {
    private static final String INDEX = "index.html";

    private BundleFile() {}

    /** The page of a bundle; of a .zip, in which no browser reads, the file itself. */
    public static Path page(HandedIn bundle) {
        Path place = present(bundle);
        Path page = place.resolve(INDEX);
        return Files.isRegularFile(page) ? page : place;
    }

    /** The file itself where the bundle is a folder; of a .zip a copy of this one file. */
    public static Path of(HandedIn bundle, String file) {
        Path place = present(bundle);
        try (Bag bag = Bag.open(place)) {
            if (!bag.files().containsKey(file)) {
                throw new AppException("committee.noFile", file, place);
            }
            return Files.isDirectory(place) ? place.resolve(file) : copy(bag, file);
        } catch (IOException e) {
            throw new AppException(e, "committee.noFile", file, place);
        }
    }

    private static Path present(HandedIn bundle) {
        if (!Files.exists(bundle.place())) {
            throw new AppException("committee.moved", bundle.path());
        }
        return bundle.place();
    }

    /** Gone when the program ends. */
    private static Path copy(Bag bag, String file) throws IOException {
        int dot = file.lastIndexOf('.');
        String name = FileName.safe(file.substring(file.lastIndexOf('/') + 1, dot));
        Path folder = Files.createTempDirectory("branchbook-bundle");
        Path copy = folder.resolve(name + file.substring(dot));
        folder.toFile().deleteOnExit();
        copy.toFile().deleteOnExit();
        try (InputStream in = bag.read(file)) {
            Files.copy(in, copy);
        }
        return copy;
    }
}
