package org.branchbook.dump;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How a column's values stand in JSON. */
enum Value {
    TEXT,
    NUMBER,
    DECIMAL,
    FLAG,
    DATE,
    TIME,
    STAMP,
    BYTES;

    static Value of(String type) throws SQLException {
        return switch (type) {
            case "CHARACTER VARYING", "CHARACTER", "CHARACTER LARGE OBJECT" -> TEXT;
            case "BIGINT", "INTEGER", "SMALLINT", "TINYINT" -> NUMBER;
            case "NUMERIC", "DECFLOAT", "DOUBLE PRECISION", "REAL" -> DECIMAL;
            case "BOOLEAN" -> FLAG;
            case "DATE" -> DATE;
            case "TIME" -> TIME;
            case "TIMESTAMP" -> STAMP;
            case "BINARY VARYING", "BINARY", "BINARY LARGE OBJECT" -> BYTES;
            default -> throw new SQLException("no form in JSON for " + type);
        };
    }

    /** Writes the column of the current row; nothing where it is null. */
    void write(JsonGenerator out, String name, ResultSet row, int at)
            throws IOException, SQLException {
        Object value =
                switch (this) {
                    case TEXT -> row.getString(at);
                    case NUMBER -> number(row, at);
                    case DECIMAL -> row.getBigDecimal(at);
                    case FLAG -> flag(row, at);
                    case DATE -> row.getObject(at, LocalDate.class);
                    case TIME -> row.getObject(at, LocalTime.class);
                    case STAMP -> row.getObject(at, LocalDateTime.class);
                    case BYTES -> row.getBytes(at);
                };
        if (value == null) {
            return;
        }
        out.writeFieldName(name);
        switch (value) {
            case Long number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            case Boolean flag -> out.writeBoolean(flag);
            case byte[] bytes -> out.writeBinary(bytes);
            default -> text(out, value.toString());
        }
    }

    // As objects of a class that is named, these would take three times as long.
    private static @Nullable Object number(ResultSet row, int at) throws SQLException {
        long number = row.getLong(at);
        return row.wasNull() ? null : number;
    }

    private static @Nullable Object flag(ResultSet row, int at) throws SQLException {
        boolean flag = row.getBoolean(at);
        return row.wasNull() ? null : flag;
    }

    /** Half of a surrogate pair has no UTF-8, but it may have been typed: it is written escaped. */
    private static void text(JsonGenerator out, String text) throws IOException {
        if (whole(text)) {
            out.writeString(text);
            return;
        }
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        out.writeRawValue(escaped.append('"').toString());
    }

    private static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Sets a parameter to the value the parser stands at. */
    void read(JsonParser in, PreparedStatement row, int at) throws IOException, SQLException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            row.setObject(at, null);
            return;
        }
        try {
            switch (this) {
                case TEXT -> row.setString(at, in.getText());
                case NUMBER -> row.setLong(at, in.getLongValue());
                case DECIMAL -> row.setBigDecimal(at, in.getDecimalValue());
                case FLAG -> row.setBoolean(at, in.getBooleanValue());
                case DATE -> row.setObject(at, LocalDate.parse(in.getText()));
                case TIME -> row.setObject(at, LocalTime.parse(in.getText()));
                case STAMP -> row.setObject(at, LocalDateTime.parse(in.getText()));
                case BYTES -> row.setBytes(at, in.getBinaryValue());
            }
        } catch (java.time.DateTimeException e) {
            throw new IOException("no " + this, e);
        }
    }
}
