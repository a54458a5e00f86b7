package org.branchbook.export;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.DataFile;
import org.branchbook.base.InvalidInput;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;

/** The door to the profiles: those the program brings, and the branch's own over them. */
public final class ExportProfiles {
    private static final String NAME = "export profiles";

    /** The one that is written unless another is asked for. */
    public static final String USUAL = "花名册";

    /** The one brought along whose columns fit on paper. */
    public static final String ON_PAPER = "党员花名册";

    private final Settings settings;

    public ExportProfiles(Sql sql) {
        this.settings = new Settings(sql);
    }

    /** All by name; one of the branch's own takes the place of a brought one of the same name. */
    public List<ExportProfile> all() {
        Map<String, ExportProfile> all = new LinkedHashMap<>();
        brought().forEach(profile -> all.put(profile.name(), profile));
        own().forEach(profile -> all.put(profile.name(), profile));
        return List.copyOf(all.values());
    }

    public Optional<ExportProfile> find(String name) {
        return all().stream().filter(profile -> profile.name().equals(name.strip())).findFirst();
    }

    static List<ExportProfile> brought() {
        return DataFile.rows(KeptProfile.class, "profiles.json").stream()
                .map(KeptProfile::profile)
                .toList();
    }

    /** Whether the branch made or changed it, so that it can be removed. */
    public boolean isOwn(String name) {
        return own().stream().anyMatch(profile -> profile.name().equals(name));
    }

    public void save(ExportProfile profile) {
        InvalidInput.throwIfAny(profile.problems());
        List<ExportProfile> next = new ArrayList<>(without(profile.name()));
        next.add(profile);
        keep(next);
    }

    /** Takes one of the branch's own away; a brought one of the name comes back as it was. */
    public void remove(String name) {
        keep(without(name));
    }

    private List<ExportProfile> without(String name) {
        return own().stream().filter(profile -> !profile.name().equals(name)).toList();
    }

    private List<ExportProfile> own() {
        return settings.find(NAME).map(ExportProfiles::read).orElse(List.of());
    }

    private static List<ExportProfile> read(String json) {
        try {
            return JSON.std.listOfFrom(KeptProfile.class, json).stream()
                    .map(KeptProfile::profile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    private void keep(List<ExportProfile> own) {
        try {
            settings.save(NAME, JSON.std.asString(own.stream().map(KeptProfile::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
