package org.branchbook.wordform;

import org.branchbook.tag.Place;

/**
 * What surrounds a tag.
 *
 * @param list the list whose columns can be named, "" for none
 * @param row the list a table row is repeated for, "" outside of such a row
 */
record Scope(String list, String row, Place place) {
    Scope in(String other) {
        return new Scope(other, row, place);
    }

    Scope at(Place other) {
        return new Scope(list, row, other);
    }

    /** Whether this is the document itself and not a header, cell or box. */
    boolean outer() {
        return place.key().equals("tag.place.body");
    }

    /** In a cell or a header the paragraph need not be said. */
    Scope paragraph(int number) {
        return outer() ? at(Place.of("tag.place.paragraph", number)) : this;
    }
}
