/** Seals over a real book, damaged on purpose. */
package org.branchbook.seal;
