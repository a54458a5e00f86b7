package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.branchbook.start.Presence;
import org.junit.jupiter.api.Test;

/** What comes to the window from outside. */
class ArrivalTest extends DeskTest {
    @Test
    void looksBackAfterABadEndAndExaminesWhatASecondStartBrings() throws IOException {
        Presence ended = new Presence(folder);
        assertTrue(ended.take(place()));
        ended.leave();
        // A process ended by force leaves its mark behind.
        Files.writeString(mark(), "");
        Presence presence = new Presence(folder);
        assertTrue(presence.take(place()));
        open(place());
        onFx(() -> new Arrival(stage(), desk).begin(presence, null));
        assertTrue(text("notice-text").contains("没有正常关闭"), text("notice-text"));
        click("notice-step");
        find("bad-end");
        shoot("bad-end");
        Presence second = new Presence(folder);
        assertFalse(second.take(place()));
        Path bundle = Files.createDirectory(folder.resolve("2025年归档"));
        assertTrue(second.ask(bundle));
        waitFor("told to finish", () -> text("notice-text").contains("2025年归档"));
        onFx(desk.ui()::close);
        assertTrue(second.ask(bundle));
        waitFor("examined", () -> shown("failure") || shown("examined"));
        shoot("arrival-no-bundle");
        presence.leave();
    }

    private Path mark() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("windows"))) {
            Path lock = files.filter(f -> f.toString().endsWith(".lock")).findFirst().orElseThrow();
            return Path.of(lock.toString().replace(".lock", ".open"));
        }
    }
}
