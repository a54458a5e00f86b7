package org.branchbook.intake;

/**
 * What an import did.
 *
 * @param undo takes the whole import back in one transaction
 */
public record Result(Preview preview, int imported, int updated, Runnable undo) {
    public int read() {
        return preview.rows().size();
    }

    public int unchanged() {
        return preview.count(PreviewRow.Status.UNCHANGED);
    }

    public int refused() {
        return preview.count(PreviewRow.Status.REFUSED);
    }
}
