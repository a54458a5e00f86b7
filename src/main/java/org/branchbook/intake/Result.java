package org.branchbook.intake;

import org.branchbook.imports.ImportRun;

/** What an import did. */
public record Result(Preview preview, ImportRun run) {
    public int read() {
        return run.counts().read();
    }

    public int imported() {
        return run.counts().imported();
    }

    public int updated() {
        return run.counts().updated();
    }

    public int refused() {
        return run.counts().refused();
    }
}
