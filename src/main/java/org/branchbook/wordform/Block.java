package org.branchbook.wordform;

import org.branchbook.tag.Place;

/**
 * A condition or repetition that has begun.
 *
 * @param name as typed
 * @param written the name poi-tl meets
 * @param list whose columns can be named inside
 */
record Block(Tag tag, String name, String written, String list, Place place) {}
