package org.branchbook.committee;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.storage.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same collection on a PostgreSQL server, started here where one is installed. */
class PostgresTest {
    private static final int TRIES = 200;

    @TempDir private Path folder;

    @Test
    void aServerKeepsWhatWasHandedInAsAFileDoes() throws Exception {
        Optional<PostgresServer> installed = PostgresServer.start();
        assumeTrue(installed.isPresent(), "no PostgreSQL (initdb, postgres) on this machine");
        try (PostgresServer server = installed.orElseThrow();
                Committee committee = new Committee(store(server))) {
            new CommitteeStory(committee, folder).tell();
        }
    }

    private static Store store(PostgresServer server) throws InterruptedException {
        for (int i = 0; ; i++) {
            try {
                return Store.server(server.address(), null);
            } catch (AppException notYet) {
                if (i == TRIES || !server.alive()) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }
}
