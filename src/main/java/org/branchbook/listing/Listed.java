package org.branchbook.listing;

/** What can be listed; the listing is made anew for each language. */
public interface Listed<T> {
    Listing<T> in(Words words);
}
