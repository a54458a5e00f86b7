package org.branchbook.base;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONObjectException;
import com.fasterxml.jackson.jr.ob.JacksonJrExtension;
import com.fasterxml.jackson.jr.ob.api.ExtensionContext;
import com.fasterxml.jackson.jr.ob.api.ReaderWriterProvider;
import com.fasterxml.jackson.jr.ob.api.ValueReader;
import com.fasterxml.jackson.jr.ob.impl.JSONReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON tables into records; dates are ISO dates, what is missing is null, zero or false. */
public final class DataFile {
    private static final JSON READER = JSON.builder().register(new Dates()).build();

    private DataFile() {}

    /**
     * The rows of a shipped JSON array.
     *
     * @param name a resource beside the record's class, or an absolute one
     */
    public static <R extends Record> List<R> rows(Class<R> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return List.copyOf(READER.listOfFrom(type, in));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** One record; whatever is wrong with the text is an IOException. */
    public static <R extends Record> R one(Class<R> type, InputStream in) throws IOException {
        R record = READER.beanFrom(type, in);
        if (record == null) {
            throw new IOException("nothing there");
        }
        return record;
    }

    private static final class Dates extends JacksonJrExtension {
        @Override
        protected void register(ExtensionContext context) {
            context.insertProvider(
                    new ReaderWriterProvider() {
                        @Override
                        public @Nullable ValueReader findValueReader(
                                JSONReader reader, Class<?> type) {
                            return type.equals(LocalDate.class) ? new DateReader() : null;
                        }
                    });
        }
    }

    private static final class DateReader extends ValueReader {
        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public Object read(JSONReader reader, JsonParser parser) throws IOException {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeParseException e) {
                throw new JSONObjectException(e.getMessage(), e);
            }
        }
    }
}
