/**
 * What the lists of service say: shifts, records, projects, partners, people, skills. They stand
 * apart from the views that show them, so that documents and commands say the same without a
 * window.
 */
@NullMarked
package org.branchbook.servicelist;

import org.jspecify.annotations.NullMarked;
