package org.branchbook.retrieval;

import java.util.List;
import org.branchbook.base.Messages;

/**
 * What can be brought back by itself.
 *
 * @param number the id, which is the same in the book and its backups
 */
public record Piece(Kind kind, long number) {
    /** A record or a person, with the tables whose rows are a part of it. */
    public enum Kind implements Messages.Texted {
        ACTIVITY(
                "retrieval.activity",
                "TITLE",
                List.of(
                        "ACTIVITY_CHANGE",
                        "ACTIVITY_SEGMENT",
                        "AMENDMENT",
                        "APPRAISAL_GRADE",
                        "ATTENDANCE",
                        "EVIDENCE",
                        "EVIDENCE_LIST",
                        "FOLLOW_UP",
                        "FROZEN_DUE",
                        "FROZEN_NOT_DUE",
                        "HAND_IN",
                        "LECTURE",
                        "LECTURER",
                        "LIFE_STEP",
                        "MAKE_UP",
                        "OBSERVER",
                        "PARTICIPANT",
                        "RESOLUTION",
                        "SEGMENT_RECORD",
                        "THEME_DAY")),
        MEMBER(
                "retrieval.member",
                "NAME",
                List.of(
                        "CONTACT",
                        "DEVELOPMENT_EVENT",
                        "DEVELOPMENT_FILE",
                        "DEVELOPMENT_STEP",
                        "GRADUATE_STAY",
                        "MEMBER_FACT",
                        "TRANSFER"));

        private final String key;
        private final String title;
        private final List<String> own;

        Kind(String key, String title, List<String> own) {
            this.key = key;
            this.title = title;
            this.own = own;
        }

        @Override
        public String key() {
            return key;
        }

        String table() {
            return name();
        }

        /** The column that names it. */
        String title() {
            return title;
        }

        /** Each names it in the column that is called like its table. */
        List<String> own() {
            return own;
        }
    }
}
