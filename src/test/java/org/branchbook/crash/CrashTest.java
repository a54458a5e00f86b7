package org.branchbook.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link All}. */
class CrashTest {
    @TempDir Path work;

    @Test
    void losesNothingWhenKilled() throws Exception {
        Kills kills = new Kills(work, Launch.plain(), 1);
        for (Kills.Moment moment : Kills.Moment.values()) {
            Tally tally = Kills.tally(moment);
            kills.run(moment, 1, tally);
            assertTrue(tally.sound(), Tally.HEAD + "\n" + tally + "\n" + tally.reasons());
        }
    }

    @Test
    void losesNothingWhenThePowerIsCut() throws IOException {
        PowerCuts cuts = new PowerCuts(work, 2);
        Tally ordered = cuts.run(12, true, 3);
        assertTrue(ordered.sound(), ordered + "\n" + ordered.reasons());
        Tally reordered = cuts.run(12, false, 4);
        assertEquals(0, reordered.lost(), reordered.toString());
    }

    @Test
    void saysSoWhenABookIsDamaged() throws IOException {
        assertFalse(MVStore.class.desiredAssertionStatus(), "H2 is not as the program has it");
        Damage damage = new Damage(work, 5).run(24, 6);
        assertEquals(0, damage.count(Damage.Outcome.SILENTLY_WRONG), damage.toString());
        assertEquals(0, damage.count(Damage.Outcome.CRASHED), damage + "\n" + damage.crashes());
        assertTrue(damage.count(Damage.Outcome.REFUSED) > 0, damage.toString());
    }
}
