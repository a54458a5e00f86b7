/**
 * Commands for service brands and for who goes on serving. A brand is named, never numbered: its
 * name is what everybody knows of it.
 */
@NullMarked
package org.branchbook.brandcommand;

import org.jspecify.annotations.NullMarked;
