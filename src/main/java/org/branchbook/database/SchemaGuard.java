package org.branchbook.database;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Set;
import org.branchbook.base.AppException;
import org.h2.engine.Database;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before H2 opens it. Opening a database runs what it keeps of its own tables:
 * triggers and functions bring code with them, links and views read files and addresses. A file
 * made by somebody else is refused where it has anything that no schema of ours ever had.
 */
public final class SchemaGuard {
    private static final String TABLES = "table." + 0;
    private static final String TYPES = "_";
    private static final String PREPARED = "openTransactions";
    private static final int SQL = 3;
    private static final Set<String> KNOWN =
            Set.of(
                    "org.h2.mvstore.db.RowDataType$Factory",
                    "org.h2.mvstore.db.NullValueDataType",
                    "org.h2.mvstore.db.ValueDataType$Factory",
                    "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type",
                    "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
                    "org.h2.mvstore.tx.VersionedValueType$Factory",
                    "org.h2.mvstore.type.ByteArrayDataType",
                    "org.h2.mvstore.type.LongDataType",
                    "org.h2.mvstore.type.StringDataType");

    private SchemaGuard() {}

    /** From now on H2 loads no class because a file names it; asked before H2 is touched. */
    public static void forbidClasses() {
        System.setProperty("h2.allowedClasses", "");
    }

    /**
     * Refuses a file that would run anything; it is not changed by the look.
     *
     * @param file as H2 names it
     * @param password null where the file is not encrypted
     */
    public static void check(String file, char @Nullable [] password) {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(file).readOnly().autoCommitDisabled();
        if (password != null) {
            builder.encryptionKey(password);
        }
        try {
            MVStore store = builder.open();
            try {
                check(store);
            } finally {
                store.closeImmediately();
            }
        } catch (RuntimeException e) {
            throw refused(e, password != null);
        }
    }

    private static void check(MVStore store) {
        // Two-phase commits, which we never make; H2 would read Java's serialized objects there.
        if (store.hasData(PREPARED)) {
            throw foreign(PREPARED);
        }
        if (store.hasMap(TYPES)) {
            Iterator<String> each = types(store).keyIterator(null);
            while (each.hasNext()) {
                each.next();
            }
        }
        if (store.hasMap(TABLES)) {
            MVMap<Long, VersionedValue<SearchRow>> tables = tables(store);
            Iterator<Long> each = tables.keyIterator(null);
            while (each.hasNext()) {
                VersionedValue<SearchRow> row = tables.get(each.next());
                if (row != null) {
                    check(row.getCurrentValue());
                    check(row.getCommittedValue());
                }
            }
        }
    }

    private static void check(@Nullable SearchRow row) {
        String sql = row == null ? null : row.getValue(SQL).getString();
        if (sql != null && !SchemaWords.ours(sql)) {
            throw foreign(sql);
        }
    }

    private static MVMap<String, DataType<?>> types(MVStore store) {
        return store.openMap(
                TYPES,
                new MVMap.Builder<String, DataType<?>>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new KnownTypes()));
    }

    private static MVMap<Long, VersionedValue<SearchRow>> tables(MVStore store) {
        CompareMode mode = CompareMode.getInstance(null, 0);
        RowDataType rows = new RowDataType(null, mode, null, null, null, SQL + 1, false);
        rows.setRowFactory(
                RowFactory.getDefaultRowFactory()
                        .createRowFactory(null, mode, null, null, null, null, SQL + 1, false));
        return store.openMap(
                TABLES,
                new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<SearchRow, Database>(rows)));
    }

    private static AppException foreign(String what) {
        String line = what.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return new AppException("storage.foreign", line.substring(0, Math.min(line.length(), 80)));
    }

    private static AppException refused(RuntimeException e, boolean encrypted) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppException known) {
                return known;
            }
        }
        int code = e instanceof MVStoreException store ? store.getErrorCode() : 0;
        return new AppException(
                e,
                switch (code) {
                    case DataUtils.ERROR_FILE_LOCKED -> "storage.inUse";
                    case DataUtils.ERROR_FILE_CORRUPT ->
                            encrypted ? "encryption.wrongPassword" : "storage.damaged";
                    default -> "storage.damaged";
                });
    }

    /** What the maps of a file hold is said by names of classes, of which H2 makes objects. */
    private static final class KnownTypes extends BasicDataType<DataType<?>> {
        private final MetaType<Database> all = new MetaType<>(null, null);

        @Override
        public DataType<?> read(ByteBuffer in) {
            int start = in.position();
            String name = DataUtils.readString(in, DataUtils.readVarInt(in));
            if (!KNOWN.contains(name)) {
                throw foreign(name);
            }
            in.position(start);
            return all.read(in);
        }

        @Override
        public DataType<?>[] createStorage(int size) {
            return new DataType<?>[size];
        }

        @Override
        public int getMemory(DataType<?> type) {
            return 0;
        }

        @Override
        public void write(WriteBuffer out, DataType<?> type) {
            throw new UnsupportedOperationException();
        }
    }
}
