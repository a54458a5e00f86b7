package org.branchbook.database;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import org.branchbook.encryption.BookKey;
import org.branchbook.storage.Book;
import org.h2.api.AggregateFunction;
import org.h2.api.TableEngine;
import org.h2.api.Trigger;
import org.h2.command.ddl.CreateTableData;
import org.h2.message.DbException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.table.Table;
import org.h2.util.JdbcUtils;
import org.jspecify.annotations.Nullable;

/** Data files made to run something when they are opened; what ran leaves a mark. */
public final class HostileBook {
    private static final String PAYLOAD = Payload.class.getName();
    private static final String SOURCE =
            "org.h2.api.Trigger create() throws Exception {"
                    + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"MARK\"), \"\");"
                    + " return new Nothing(); }"
                    + " static class Nothing implements org.h2.api.Trigger { public"
                    + " void fire(java.sql.Connection c, Object[] a, Object[] b) {} }";

    /** What a file can hold: its name, and the statements that put it there. */
    public enum Kind {
        TRIGGER_SOURCE(
                "create trigger bad before insert on branch for each row as $$" + SOURCE + "$$"),
        TRIGGER_CLASS("create trigger bad before insert on branch for each row call \"PAYLOAD\""),
        ALIAS_CLASS(
                "create alias bad for \"PAYLOAD.mark\"",
                "alter table branch add column x int default bad()"),
        ALIAS_SOURCE(
                "create alias bad as $$int bad() throws Exception {"
                        + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"MARK\"), \"\");"
                        + " return 1; }$$",
                "create view seen as select bad() x"),
        LINK("create force linked table bad('PAYLOAD', 'jdbc:bad', '', '', 'x')"),
        LINK_BY_ADDRESS("create force linked table bad('', 'jdbc:h2:file:MARK', 'sa', '', 'x')"),
        AGGREGATE("create aggregate bad for \"PAYLOAD\""),
        DOMAIN("create domain bad as int default file_write('x', 'MARK')"),
        DEFAULT("alter table setting add column x int default file_write('x', 'MARK')"),
        COMPUTED("create table bad(a int, x int generated always as (file_write('x', 'MARK')))"),
        CONSTRAINT("alter table branch add constraint bad check (file_write('x', 'MARK') > 0)"),
        VIEW("create view bad as select * from csvread('FOLDER/read.csv')"),
        ENGINE("create table bad(a int) engine \"PAYLOAD\""),
        CONSTANT("create constant bad value 1"),
        SCHEMA("create schema bad"),
        SYNONYM("create synonym bad for branch"),
        ROLE("create role bad");

        private final List<String> statements;

        Kind(String... statements) {
            this.statements = List.of(statements);
        }
    }

    private HostileBook() {}

    /** Puts it into a closed book; returns the file that is there once anything of it ran. */
    public static Path poison(Path folder, Kind kind, @Nullable BookKey key) throws SQLException {
        Path mark = folder.resolve("mark");
        UnaryOperator<String> here =
                text ->
                        text.replace("PAYLOAD", PAYLOAD)
                                .replace("MARK", mark.toString())
                                .replace("FOLDER", folder.toString());
        try {
            Files.writeString(folder.resolve("read.csv"), "A\n1\n");
            Payload.mark = mark;
            everyClass(true);
            try (Connection connection = Database.of(folder, key).source().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String sql : kind.statements) {
                    statement.execute(here.apply(sql));
                }
            } finally {
                everyClass(false);
            }
            Files.deleteIfExists(mark);
            Files.deleteIfExists(folder.resolve("mark.mv.db"));
            return mark;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody else's H2 loads every class. */
    private static void everyClass(boolean allowed) {
        try {
            JdbcUtils.loadUserClass(PAYLOAD);
        } catch (DbException denied) {
            // Asked once, it has read what is allowed.
        }
        try {
            Field field = JdbcUtils.class.getDeclaredField("allowAllClasses");
            field.setAccessible(true);
            field.setBoolean(null, allowed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A book that names a class of which H2 makes an object while it reads. */
    static void typed(Path folder) {
        raw(
                folder,
                store -> {
                    MVMap<String, String> types =
                            store.openMap(
                                    "_",
                                    new MVMap.Builder<String, String>()
                                            .keyType(StringDataType.INSTANCE)
                                            .valueType(new Name()));
                    types.clear();
                    types.put("0", PAYLOAD);
                });
    }

    /** A book that holds an object where H2 reads Java's serialized ones. */
    static void serialized(Path folder) {
        raw(
                folder,
                store ->
                        store.<Integer, Object>openMap("openTransactions")
                                .put(1, new Object[] {1, new Payload()}));
    }

    private static void raw(Path folder, Consumer<MVStore> change) {
        try (MVStore store = MVStore.open(Book.file(folder).toString())) {
            change.accept(store);
            store.commit();
        }
    }

    /** Whatever is done with it leaves the mark. */
    public static final class Payload
            implements Trigger, AggregateFunction, Driver, TableEngine, Serializable {
        static volatile @Nullable Path mark;

        public Payload() {
            mark();
        }

        public static int mark() {
            try {
                Path here = mark;
                if (here != null) {
                    Files.writeString(here, "");
                }
                return 1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            mark();
        }

        @Override
        public int getType(int[] types) {
            return Types.INTEGER;
        }

        @Override
        public void add(Object value) {}

        @Override
        public Object getResult() {
            return 1;
        }

        @Override
        public Table createTable(CreateTableData data) {
            mark();
            return data.session.getDatabase().getStore().createTable(data);
        }

        @Override
        public @Nullable Connection connect(String url, Properties info) {
            mark();
            return null;
        }

        @Override
        public boolean acceptsURL(String url) {
            return true;
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Name extends BasicDataType<String> {
        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }

        @Override
        public int getMemory(String name) {
            return 0;
        }

        @Override
        public String read(ByteBuffer in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(WriteBuffer out, String name) {
            out.putVarInt(name.length()).putStringData(name, name.length());
        }
    }
}
