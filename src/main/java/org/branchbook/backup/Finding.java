package org.branchbook.backup;

import java.util.List;
import java.util.Set;
import org.branchbook.base.Messages;

/**
 * Something the doctor found.
 *
 * @param code names the message {@code doctor.CODE}
 * @param args what the message says it of
 */
public record Finding(Code code, List<Object> args) {
    /** What may be found; some only worth knowing. */
    public enum Code implements Messages.Texted {
        UNREADABLE("doctor.unreadable"),
        ORPHAN_ROWS("doctor.orphanRows"),
        MISSING_FILE("doctor.missingFile"),
        CHANGED_FILE("doctor.changedFile"),
        BAD_BACKUP("doctor.badBackup"),
        NO_BACKUP("doctor.noBackup"),
        SPARE_FILES("doctor.spareFiles"),
        LOST_RECORDS("doctor.lostRecords"),
        BROKEN_SEAL("doctor.brokenSeal"),
        BROKEN_CHAIN("doctor.brokenChain"),
        CHANGED_RECORD("doctor.changedRecord"),
        CLOCK_BACK("doctor.clockBack"),
        SYNCHRONISED("doctor.synchronised"),
        CONFLICT_COPY("doctor.conflictCopy");

        private static final Set<Code> MILD =
                Set.of(SPARE_FILES, NO_BACKUP, CLOCK_BACK, SYNCHRONISED);

        private final String key;

        Code(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public Finding {
        args = List.copyOf(args);
    }

    public static Finding of(Code code, Object... args) {
        return new Finding(code, List.of(args));
    }

    /** Whether a new book of what can be read and the backup holds more than either. */
    boolean rescued() {
        return code == Code.UNREADABLE || code == Code.ORPHAN_ROWS;
    }

    /** Whether something is wrong, not only worth knowing. */
    public boolean bad() {
        return !Code.MILD.contains(code);
    }

    public String text(Messages messages) {
        return messages.text(code.key(), args.toArray());
    }
}
