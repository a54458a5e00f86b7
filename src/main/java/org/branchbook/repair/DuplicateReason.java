package org.branchbook.repair;

import org.branchbook.base.Messages;

/** Why two people may be one, the strongest reason first. */
public enum DuplicateReason implements Messages.Texted {
    SAME_ID("repair.reason.sameId"),
    /** One of the numbers is the form of before 1999, with 15 digits. */
    LEGACY_ID("repair.reason.legacyId"),
    NAME_AND_BIRTH("repair.reason.nameAndBirth"),
    NAME_AND_MOBILE("repair.reason.nameAndMobile"),
    NAME_AND_NUMBER("repair.reason.nameAndNumber"),
    /** One digit is different, or two neighbours are swapped. */
    NEAR_ID("repair.reason.nearId");

    private final String key;

    DuplicateReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
