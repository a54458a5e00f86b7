package org.branchbook.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.home.Places;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Theme;

/**
 * What this user on this machine chose: language, looks, the book opened last, window places. One
 * small file, because java.util.prefs is slow to start and hides where it writes.
 */
public final class Preferences implements Memory {
    private static final int BOOKS = 8;
    private final Path file;
    private final Properties values = new Properties();

    private Preferences(Path file) {
        this.file = file;
    }

    /** The user's own preferences, or defaults where the file is not there or not readable. */
    public static Preferences load() {
        return load(Places.state().resolve("window.properties"));
    }

    public static Preferences load(Path file) {
        Preferences preferences = new Preferences(file);
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            preferences.values.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            preferences.values.clear();
        }
        return preferences;
    }

    /** Writes the file; a failure only costs the memory of window places, so it is logged. */
    public synchronized void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            values.store(text, null);
            SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | AppException e) {
            log().log(Level.WARNING, "preferences not saved", e);
        }
    }

    /** Made when something is to be told, because every start would pay for it. */
    private static Logger log() {
        return Logger.getLogger(Preferences.class.getName());
    }

    @Override
    public String get(String key, String fallback) {
        return values.getProperty(key, fallback);
    }

    @Override
    public void put(String key, String value) {
        values.setProperty(key, value);
    }

    /** The chosen language, at first the system's: Chinese or English. */
    public Locale locale() {
        String fallback = Locale.getDefault().getLanguage();
        String language = get("language", fallback.equals("en") ? systemEnglish() : "zh");
        return Locale.of(language);
    }

    /** A machine without any locale calls itself English; Chinese comes first there. */
    private static String systemEnglish() {
        return Locale.getDefault().getCountry().isEmpty() ? "zh" : "en";
    }

    public void locale(Locale locale) {
        put("language", locale.getLanguage());
    }

    public Theme theme() {
        return get("theme", "light").equals("dark") ? Theme.DARK : Theme.LIGHT;
    }

    public void theme(Theme theme) {
        put("theme", theme == Theme.DARK ? "dark" : "light");
    }

    public Optional<Path> recentBook() {
        String path = get("book", "");
        return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    }

    public void recentBook(Path folder) {
        String opened = folder.toAbsolutePath().toString();
        put("book", opened);
        List<String> books = new ArrayList<>(List.of(opened));
        get("books", "").lines().filter(one -> !one.equals(opened)).forEach(books::add);
        put("books", String.join("\n", books.subList(0, Math.min(BOOKS, books.size()))));
    }

    /** The folders opened lately, the latest first; some may be gone, or on a stick elsewhere. */
    public List<Path> recentBooks() {
        return get("books", "").lines().map(Path::of).toList();
    }

    /** The book to return to from the sample branch. */
    public Optional<Path> ownBook() {
        String path = get("ownBook", "");
        return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    }

    public void ownBook(Path folder) {
        put("ownBook", folder.toAbsolutePath().toString());
    }
}
