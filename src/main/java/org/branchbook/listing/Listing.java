package org.branchbook.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The columns of a list and where its rows come from; titles are told by their keys. */
public final class Listing<T> {
    private static final double QUARTER = 110;

    private final Words words;
    private final String id;
    private final String title;
    private final List<Column<T>> columns = new ArrayList<>();
    private Pages<T> pages = _ -> new Page<>(List.of(), "");
    private @Nullable ToLongFunction<T> number;
    private boolean ofYear;
    private String paper = "";
    private String note = "";

    /** Reads the rows of a year; called on the book's thread. */
    public interface Source<T> {
        List<T> rows(int year);
    }

    /** Rows, and what is said of all of them above the list. */
    public record Page<T>(List<T> rows, String sum) {}

    /** Reads the rows of a year and says what they come to; called on the book's thread. */
    public interface Pages<T> {
        Page<T> page(int year);
    }

    /**
     * @param id of its table in the window
     * @param title the key of its name there
     */
    public Listing(Words words, String id, String title) {
        this.words = words;
        this.id = id;
        this.title = words.text(title);
    }

    /** It goes on paper, under the name that this key has. */
    public Listing<T> onPaper(String key) {
        paper = words.text(key);
        return this;
    }

    /** By what a row is called for: by commands, and where it is opened from elsewhere. */
    public Listing<T> numbered(ToLongFunction<T> id) {
        number = id;
        return this;
    }

    /** Small print under the table on paper. */
    public Listing<T> note(String key) {
        note = words.text(key);
        return this;
    }

    /** The rows are those of one year. */
    public Listing<T> ofYear() {
        ofYear = true;
        return this;
    }

    public Listing<T> column(String key, double width, Function<T, @Nullable String> text) {
        return add(key, width, Column.Look.TEXT, text);
    }

    /** A column whose values nobody is to be sorted by. */
    public Listing<T> unsorted(String key, double width, Function<T, @Nullable String> text) {
        return add(key, width, Column.Look.UNSORTED, text);
    }

    /** A column of texts that are read to their end. */
    public Listing<T> wrapped(String key, double width, Function<T, @Nullable String> text) {
        return add(key, width, Column.Look.LONG, text);
    }

    /** A column of names, several with 、 between them. */
    public Listing<T> names(String key, double width, Function<T, @Nullable String> names) {
        return add(key, width, Column.Look.NAMES, names);
    }

    public Listing<T> day(String key, double width, Function<T, @Nullable LocalDate> day) {
        return add(key, width, Column.Look.DAY, day);
    }

    public Listing<T> number(String key, double width, Function<T, @Nullable Integer> value) {
        return add(key, width, Column.Look.NUMBER, value);
    }

    /** A column of counts; none is left blank, so that what is there stands out. */
    public Listing<T> count(String key, double width, ToIntFunction<T> value) {
        return number(key, width, counted(value));
    }

    private static <T> Function<T, @Nullable Integer> counted(ToIntFunction<T> value) {
        return row -> value.applyAsInt(row) == 0 ? null : (Integer) value.applyAsInt(row);
    }

    /** Four columns of counts, one a quarter of the year. */
    public Listing<T> quarters(Function<T, List<Integer>> counts) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            int at = quarter - 1;
            columns.add(
                    new Column<>(
                            words.text("register.quarter", quarter),
                            QUARTER,
                            Column.Look.NUMBER,
                            counted(row -> counts.apply(row).get(at))));
        }
        return this;
    }

    public Listing<T> mark(String key, double width, Function<T, Mark> mark) {
        return add(key, width, Column.Look.MARK, mark);
    }

    private Listing<T> add(
            String key,
            double width,
            Column.Look look,
            Function<T, ? extends @Nullable Object> value) {
        columns.add(new Column<>(words.text(key), width, look, value));
        return this;
    }

    public Listing<T> rows(Source<T> rows) {
        return pages(year -> new Page<>(rows.rows(year), ""));
    }

    public Listing<T> pages(Pages<T> read) {
        pages = read;
        return this;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public List<Column<T>> columns() {
        return List.copyOf(columns);
    }

    public boolean isOfYear() {
        return ofYear;
    }

    /** Under which name it goes on paper, "" where it does not. */
    public String paper() {
        return paper;
    }

    public String note() {
        return note;
    }

    public boolean isNumbered() {
        return number != null;
    }

    /** By which a row is called for; 0 for one that has none. */
    public long number(T row) {
        return number == null ? 0 : number.applyAsLong(row);
    }

    public boolean hasNames() {
        return columns.stream().anyMatch(column -> column.look() == Column.Look.NAMES);
    }

    public Page<T> page(int year) {
        return pages.page(year);
    }
}
