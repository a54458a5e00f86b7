package org.branchbook.filling;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A proposal in the draft, as edited so far, and whether it is to be planned. */
final class DraftRow {
    private final ObjectProperty<Proposal> proposal;
    private final BooleanProperty chosen = new SimpleBooleanProperty(true);

    DraftRow(Proposal proposal) {
        this.proposal = new SimpleObjectProperty<>(proposal);
    }

    ObjectProperty<Proposal> proposal() {
        return proposal;
    }

    BooleanProperty chosen() {
        return chosen;
    }
}
