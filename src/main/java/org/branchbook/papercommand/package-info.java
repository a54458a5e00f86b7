/**
 * Commands that write documents and figures. A file is written beside its name first and moved
 * then, so that a failure leaves the old one.
 */
@NullMarked
package org.branchbook.papercommand;

import org.jspecify.annotations.NullMarked;
