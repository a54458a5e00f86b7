/**
 * Makes the screens of an open book, a class for each entry of the rail: what they need of the
 * book, where they lead, which papers they offer. They reach each other by {@link
 * org.branchbook.screens.Navigation} alone, so that no feature knows another's screen.
 */
@NullMarked
package org.branchbook.screens;

import org.jspecify.annotations.NullMarked;
