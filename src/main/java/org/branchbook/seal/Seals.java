package org.branchbook.seal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.seal.Seal.Version;
import org.branchbook.storage.Book;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the seals: adds links while records are closed, and says what no longer fits. */
public final class Seals {
    private final Sql sql;
    private final Path folder;
    private final SealRepository repository;

    public Seals(Book book) {
        this.sql = book.sql();
        this.folder = book.folder();
        this.repository = new SealRepository(sql);
    }

    /**
     * A version that is not as it was sealed.
     *
     * @param activity 0 where the chain itself was changed
     */
    public record Broken(long activity, int number) {}

    /** Seals a version, in the transaction that keeps it. */
    public void keep(long activity, int number, String sha256) {
        append(new Version(activity, number, sha256), true);
    }

    /** Seals what a book brings that was made from an archive: it has versions and no chain. */
    public void begin() {
        sql.transaction(() -> {
            if (repository.last().isEmpty()) {
                Seal last = sealOlder(null);
                if (last != null) {
                    sql.afterCommit(() -> new SealHead(last.link(), last.chain()).write(folder));
                }
            }
        });
    }

    /** Seals that the closing was undone. */
    public void undo(long activity, int number, String sha256) {
        append(new Version(activity, number, sha256), false);
    }

    private void append(Version version, boolean kept) {
        sql.transaction(() -> {
            Seal last = repository.last().orElse(null);
            if (last == null) {
                last = sealOlder(version);
            }
            long link = last == null ? 1 : last.link() + 1;
            Seal next = Seal.after(last == null ? Seal.NONE : last.chain(), link, version, kept);
            repository.insert(next);
            sql.afterCommit(() -> new SealHead(next.link(), next.chain()).write(folder));
        });
    }

    /** The versions of a book from before there were seals, as they are now. */
    private @Nullable Seal sealOlder(@Nullable Version except) {
        Seal last = null;
        for (Version version : repository.versions()) {
            if (except == null || !version.same(except)) {
                String before = last == null ? Seal.NONE : last.chain();
                last = Seal.after(before, last == null ? 1 : last.link() + 1, version, true);
                repository.insert(last);
            }
        }
        return last;
    }

    /** Whether every closed record is there and as it was sealed. */
    public boolean sound() {
        return lost() == 0 && broken().isEmpty();
    }

    /** How many links the book has lost since it was last written; 0 in a sound one. Quick. */
    public long lost() {
        SealHead head = SealHead.read(folder).orElse(null);
        if (head == null) {
            return 0;
        }
        long last = repository.last().map(Seal::link).orElse(0L);
        if (last < head.link()) {
            return head.link() - last;
        }
        boolean same =
                repository.at(head.link()).map(s -> s.chain().equals(head.chain())).orElse(false);
        return same ? 0 : 1;
    }

    /** Reads the whole chain and every version of a closed record. */
    public List<Broken> broken() {
        List<Broken> broken = new ArrayList<>();
        Map<String, Version> sealed = new HashMap<>();
        String before = Seal.NONE;
        long expected = 1;
        for (Seal seal : repository.all()) {
            if (seal.link() != expected || !seal.follows(before)) {
                broken.add(new Broken(0, 0));
                return broken;
            }
            Version version = seal.version();
            if (seal.kept()) {
                sealed.put(key(version), version);
            } else {
                sealed.remove(key(version));
            }
            before = seal.chain();
            expected++;
        }
        if (expected > 1) {
            compare(sealed, broken);
        }
        return broken;
    }

    private void compare(Map<String, Version> sealed, List<Broken> broken) {
        for (Version found : repository.contents()) {
            Version was = sealed.remove(key(found));
            if (was == null || !was.sha256().equals(found.sha256())) {
                broken.add(new Broken(found.activity(), found.number()));
            }
        }
        sealed.values().forEach(gone -> broken.add(new Broken(gone.activity(), gone.number())));
    }

    private static String key(Version version) {
        return version.activity() + "/" + version.number();
    }
}
