package org.branchbook.filling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;

/** The door to when this branch usually holds what: as shipped, until it says otherwise. */
public final class Rhythms {
    private static final String SETTING = "rhythms";

    private final Settings settings;

    public Rhythms(Sql sql) {
        this.settings = new Settings(sql);
    }

    /** One a type, in the order of types. */
    public List<Rhythm> all() {
        Map<ActivityType, Rhythm> all = new EnumMap<>(ActivityType.class);
        read(shipped()).forEach(rhythm -> all.put(rhythm.type(), rhythm));
        settings.find(SETTING)
                .ifPresent(own -> read(own).forEach(rhythm -> all.put(rhythm.type(), rhythm)));
        return List.copyOf(all.values());
    }

    public void save(List<Rhythm> rhythms) {
        List<Problem> problems = new ArrayList<>();
        rhythms.forEach(rhythm -> problems.addAll(rhythm.problems()));
        InvalidInput.throwIfAny(problems);
        settings.save(
                SETTING, rhythms.stream().map(Rhythm::line).collect(Collectors.joining("\n")));
    }

    private static List<Rhythm> read(String text) {
        return text.lines().map(Rhythm::parse).flatMap(Optional::stream).toList();
    }

    private static String shipped() {
        try (InputStream in = Rhythms.class.getResourceAsStream("rhythms.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing rhythms.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
