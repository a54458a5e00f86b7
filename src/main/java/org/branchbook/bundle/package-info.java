/**
 * A folder or .zip that proves itself, in the form of BagIt (RFC 8493): what is in it stands in
 * manifests with its SHA-256, which {@code sha256sum -c} reads as they are. Written here in a page
 * of code, since the only library for it in Java is no longer kept. The manifests come last and the
 * name last of all: what was interrupted never looks finished.
 */
@NullMarked
package org.branchbook.bundle;

import org.jspecify.annotations.NullMarked;
